import type { CampaignState, PlanReviewArgs } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { checkStage } from './campaign-stage.words.ts';
import { checkReviewDay, enterStage, type StageChange } from './campaign-step.ts';

/** Sets the planned day of the review, which the calendar and the preview of a period's settings show. */
export async function planReview({
  queries,
  before,
  args,
}: StageChange<PlanReviewArgs>): Promise<ChangeOutcome<CampaignState>> {
  checkStage(before, 'DRAFT', 'LAUNCHED', 'CLOSED');
  const on = args.on ?? null;
  if (on !== null) checkReviewDay(before, on);
  return enterStage(queries, { before, version: args.version }, { stage: before.stage, reviewOn: on });
}
