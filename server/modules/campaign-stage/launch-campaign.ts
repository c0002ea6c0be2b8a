import type { CampaignState } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { updateRolls } from '../standing/roll/roll.ts';
import { lockTree } from '../unit/administer/state.queries.ts';
import { checkStage } from './campaign-stage.words.ts';
import { enterStage, type StageChange } from './campaign-step.ts';

/** Launches a campaign: units can report from now on. Creates the rolls of all periods from the tree known today. */
export async function launchCampaign({
  queries,
  before,
}: StageChange<object>): Promise<ChangeOutcome<CampaignState>> {
  checkStage(before, 'DRAFT');
  if (before.retired) {
    throw refuse('INVALID', 'Kế hoạch hiện hành không còn phong trào này.', 'campaignId');
  }
  await lockTree(queries, before.provinceCode, 'shared');
  const done = await enterStage(
    queries,
    { before, version: before.version },
    { stage: 'LAUNCHED', reviewOn: before.reviewOn },
  );
  await updateRolls(queries, before.provinceCode, before.id);
  return done;
}
