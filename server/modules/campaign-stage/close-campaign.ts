import type { CampaignStageArgs, CampaignState } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { mustStandAt } from './campaign-stage.words.ts';
import { type StageChange, step } from './campaign-step.ts';

/** Nobody is reminded any more; what its periods still take is taken, and it can be reopened. */
export async function closeCampaign({
  queries,
  before,
  args,
}: StageChange<CampaignStageArgs>): Promise<ChangeOutcome<CampaignState>> {
  mustStandAt(before, 'LAUNCHED');
  return step(queries, { before, version: args.version }, { stage: 'CLOSED', reviewOn: before.reviewOn });
}
