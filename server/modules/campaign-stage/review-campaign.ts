import type { CampaignState, ReviewCampaignArgs } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { mustStandAt } from './campaign-stage.words.ts';
import { checkReviewDay, type StageChange, step } from './campaign-step.ts';

/** From now on no figure changes. */
export async function reviewCampaign({
  queries,
  before,
  args,
}: StageChange<ReviewCampaignArgs>): Promise<ChangeOutcome<CampaignState>> {
  mustStandAt(before, 'CLOSED');
  const planned =
    before.reviewOn !== null && before.reviewOn <= before.today ? before.reviewOn : before.today;
  const on = args.on ?? planned;
  if (on > before.today) throw refuse('INVALID', 'Ngày tổng kết không thể sau hôm nay.', 'on');
  checkReviewDay(before, on);
  return step(queries, { before, version: args.version }, { stage: 'REVIEWED', reviewOn: on });
}
