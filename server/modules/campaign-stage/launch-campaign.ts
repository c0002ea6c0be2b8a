import type { CampaignState } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { updateRolls } from '../standing/roll/roll.ts';
import { lockTree } from '../unit/administer/state.queries.ts';
import { mustStandAt } from './campaign-stage.words.ts';
import { type StageChange, step } from './campaign-step.ts';

/** Units report from now on: the rolls of all periods are made on the tree as it is known today. */
export async function launchCampaign({
  queries,
  before,
}: StageChange<object>): Promise<ChangeOutcome<CampaignState>> {
  mustStandAt(before, 'DRAFT');
  if (before.retired) {
    throw refuse('INVALID', 'Kế hoạch hiện hành không còn phong trào này.', 'campaignId');
  }
  await lockTree(queries, before.provinceCode, 'shared');
  const done = await step(
    queries,
    { before, version: before.version },
    { stage: 'LAUNCHED', reviewOn: before.reviewOn },
  );
  await updateRolls(queries, before.provinceCode, before.id);
  return done;
}
