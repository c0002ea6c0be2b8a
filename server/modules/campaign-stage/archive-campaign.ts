import type { CampaignStageArgs, CampaignState } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { checkStage } from './campaign-stage.words.ts';
import { enterStage, type StageChange } from './campaign-step.ts';

export async function archiveCampaign({
  queries,
  before,
  args,
}: StageChange<CampaignStageArgs>): Promise<ChangeOutcome<CampaignState>> {
  checkStage(before, 'REVIEWED');
  return enterStage(
    queries,
    { before, version: args.version },
    { stage: 'ARCHIVED', reviewOn: before.reviewOn },
  );
}
