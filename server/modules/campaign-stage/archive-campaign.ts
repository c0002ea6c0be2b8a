import type { CampaignStageArgs, CampaignState } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { mustStandAt } from './campaign-stage.words.ts';
import { type StageChange, step } from './campaign-step.ts';

export async function archiveCampaign({
  queries,
  before,
  args,
}: StageChange<CampaignStageArgs>): Promise<ChangeOutcome<CampaignState>> {
  mustStandAt(before, 'REVIEWED');
  return step(queries, { before, version: args.version }, { stage: 'ARCHIVED', reviewOn: before.reviewOn });
}
