import type { CampaignStageArgs, CampaignState } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { checkStage } from './campaign-stage.words.ts';
import { enterStage, type StageChange } from './campaign-step.ts';

/** Closes a campaign: reminders end, reports are accepted until their periods close, and it can be reopened. */
export async function closeCampaign({
  queries,
  before,
  args,
}: StageChange<CampaignStageArgs>): Promise<ChangeOutcome<CampaignState>> {
  checkStage(before, 'LAUNCHED');
  return enterStage(
    queries,
    { before, version: args.version },
    { stage: 'CLOSED', reviewOn: before.reviewOn },
  );
}
