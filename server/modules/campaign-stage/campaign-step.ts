import type { CampaignState } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import type { StagedCampaign, StageStep } from '../campaign/campaign-state.queries.ts';
import { readCampaignState, saveStage } from '../campaign/campaign-state.queries.ts';

/** A campaign before the change, and the arguments of the mutation. */
export interface StageChange<Args> {
  readonly queries: Queries;
  readonly before: StagedCampaign;
  readonly args: Args;
}

export function checkReviewDay({ startsOn }: StagedCampaign, on: string): void {
  if (on < startsOn) throw refuse('INVALID', 'Ngày tổng kết không thể trước khi phong trào bắt đầu.', 'on');
}

interface StageBase {
  readonly before: StagedCampaign;
  /** The version on which the caller bases the change. */
  readonly version: number;
}

export async function enterStage(
  queries: Queries,
  { before, version }: StageBase,
  next: StageStep,
): Promise<ChangeOutcome<CampaignState>> {
  const saved = version === before.version && (await saveStage(queries, before, next));
  const after = await readCampaignState(queries, before.campaignId);
  if (after === undefined) throw refuse('NOT_FOUND', undefined, 'campaignId');
  if (!saved) throw conflict(after, next, after.version);
  return { result: after, noun: 'campaign', targetId: before.campaignId, before, after };
}
