import type {
  CampaignStageArgs,
  CampaignState,
  PlanReviewArgs,
  ReopenCampaignArgs,
  ReviewCampaignArgs,
} from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { givenLine } from '../../mutation/given-text.ts';
import type { Done } from '../../mutation/mutate.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import { readStaged, type StagedCampaign, type Step, saveStage } from '../campaign/campaign-state.queries.ts';
import { keepRolls } from '../standing/roll/roll.ts';
import { holdTree } from '../unit/administer/state.queries.ts';
import { mustStandAt } from './campaign-stage.words.ts';

/** A campaign as it stands, and what is asked of it. */
export interface Changing<Args> {
  readonly queries: Queries;
  readonly before: StagedCampaign;
  readonly args: Args;
}

/** Units report from now on: the rolls of all periods are made on the tree as it is known today. */
export async function launchCampaign({ queries, before }: Changing<object>): Promise<Done<CampaignState>> {
  mustStandAt(before, 'DRAFT');
  if (before.retired) {
    throw refuse('INVALID', 'Kế hoạch hiện hành không còn phong trào này.', 'campaignId');
  }
  await holdTree(queries, before.provinceCode, 'shared');
  const done = await step(
    queries,
    { before, version: before.version },
    { stage: 'LAUNCHED', reviewOn: before.reviewOn },
  );
  await keepRolls(queries, before.provinceCode, before.id);
  return done;
}

/** Nobody is reminded any more; what its periods still take is taken, and it can be reopened. */
export async function closeCampaign({
  queries,
  before,
  args,
}: Changing<CampaignStageArgs>): Promise<Done<CampaignState>> {
  mustStandAt(before, 'LAUNCHED');
  return step(queries, { before, version: args.version }, { stage: 'CLOSED', reviewOn: before.reviewOn });
}

/** It was closed too early. */
export async function reopenCampaign({
  queries,
  before,
  args,
}: Changing<ReopenCampaignArgs>): Promise<Done<CampaignState>> {
  const reason = givenLine(args.reason, 'reason', 500);
  mustStandAt(before, 'CLOSED');
  const done = await step(
    queries,
    { before, version: args.version },
    { stage: 'LAUNCHED', reviewOn: before.reviewOn },
  );
  return { ...done, after: { ...done.after, reason } };
}

/** From now on no figure changes. */
export async function reviewCampaign({
  queries,
  before,
  args,
}: Changing<ReviewCampaignArgs>): Promise<Done<CampaignState>> {
  mustStandAt(before, 'CLOSED');
  const planned =
    before.reviewOn !== null && before.reviewOn <= before.today ? before.reviewOn : before.today;
  const on = args.on ?? planned;
  if (on > before.today) throw refuse('INVALID', 'Ngày tổng kết không thể sau hôm nay.', 'on');
  checkReviewDay(before, on);
  return step(queries, { before, version: args.version }, { stage: 'REVIEWED', reviewOn: on });
}

/** So that nothing is made due after it without notice. */
export async function planReview({
  queries,
  before,
  args,
}: Changing<PlanReviewArgs>): Promise<Done<CampaignState>> {
  mustStandAt(before, 'DRAFT', 'LAUNCHED', 'CLOSED');
  const on = args.on ?? null;
  if (on !== null) checkReviewDay(before, on);
  return step(queries, { before, version: args.version }, { stage: before.stage, reviewOn: on });
}

export async function archiveCampaign({
  queries,
  before,
  args,
}: Changing<CampaignStageArgs>): Promise<Done<CampaignState>> {
  mustStandAt(before, 'REVIEWED');
  return step(queries, { before, version: args.version }, { stage: 'ARCHIVED', reviewOn: before.reviewOn });
}

function checkReviewDay({ startsOn }: StagedCampaign, on: string): void {
  if (on < startsOn) throw refuse('INVALID', 'Ngày tổng kết không thể trước khi phong trào bắt đầu.', 'on');
}

interface Based {
  readonly before: StagedCampaign;
  /** The one the caller saw. */
  readonly version: number;
}

async function step(queries: Queries, { before, version }: Based, next: Step): Promise<Done<CampaignState>> {
  const saved = version === before.version && (await saveStage(queries, before, next));
  const after = await readStaged(queries, before.campaignId);
  if (after === undefined) throw refuse('NOT_FOUND', undefined, 'campaignId');
  if (!saved) throw conflict(after, next, after.version);
  return { result: after, noun: 'campaign', targetId: before.campaignId, before, after };
}
