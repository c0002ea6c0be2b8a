import type { CampaignState, PlanReviewArgs } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { mustStandAt } from './campaign-stage.words.ts';
import { checkReviewDay, type StageChange, step } from './campaign-step.ts';

/** So that nothing is made due after it without notice. */
export async function planReview({
  queries,
  before,
  args,
}: StageChange<PlanReviewArgs>): Promise<ChangeOutcome<CampaignState>> {
  mustStandAt(before, 'DRAFT', 'LAUNCHED', 'CLOSED');
  const on = args.on ?? null;
  if (on !== null) checkReviewDay(before, on);
  return step(queries, { before, version: args.version }, { stage: before.stage, reviewOn: on });
}
