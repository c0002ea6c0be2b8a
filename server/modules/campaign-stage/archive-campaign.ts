import type { CampaignStageArgs, CampaignState } from '@thi-dua/schema';
import type { Done } from '../../mutation/mutate.ts';
import { mustStandAt } from './campaign-stage.words.ts';
import { type Changing, step } from './campaign-step.ts';

export async function archiveCampaign({
  queries,
  before,
  args,
}: Changing<CampaignStageArgs>): Promise<Done<CampaignState>> {
  mustStandAt(before, 'REVIEWED');
  return step(queries, { before, version: args.version }, { stage: 'ARCHIVED', reviewOn: before.reviewOn });
}
