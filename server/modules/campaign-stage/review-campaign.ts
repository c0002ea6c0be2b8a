import type { CampaignState, ReviewCampaignArgs } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { checkStage } from './campaign-stage.words.ts';
import { checkReviewDay, enterStage, type StageChange } from './campaign-step.ts';

/** Records that a closed campaign has been reviewed; from then on its figures are final. */
export async function reviewCampaign({
  queries,
  before,
  args,
}: StageChange<ReviewCampaignArgs>): Promise<ChangeOutcome<CampaignState>> {
  checkStage(before, 'CLOSED');
  const planned =
    before.reviewOn !== null && before.reviewOn <= before.today ? before.reviewOn : before.today;
  const on = args.on ?? planned;
  if (on > before.today) throw refuse('INVALID', 'Ngày tổng kết không thể sau hôm nay.', 'on');
  checkReviewDay(before, on);
  return enterStage(queries, { before, version: args.version }, { stage: 'REVIEWED', reviewOn: on });
}
