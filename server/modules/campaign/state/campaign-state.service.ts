import type { CampaignState } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import type { Done } from '../../../mutation/mutate.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import { keepRolls } from '../../standing/roll.ts';
import { holdTree } from '../../unit/administer/state.queries.ts';
import { readStaged, type StagedCampaign, saveLaunch } from './campaign-state.queries.ts';

/** Units report from now on: the rolls of all periods are made on the tree as it is known today. */
export async function launchCampaign(queries: Queries, before: StagedCampaign): Promise<Done<CampaignState>> {
  if (before.stage !== 'DRAFT') throw refuse('INVALID', 'Phong trào đã được phát động.', 'campaignId');
  await holdTree(queries, before.provinceCode, 'shared');
  if (!(await saveLaunch(queries, before)))
    throw conflict(await current(queries, before), before, before.version);
  await keepRolls(queries, before.provinceCode, before.id);
  const after = await current(queries, before);
  return { result: after, noun: 'campaign', targetId: before.campaignId, before, after };
}

async function current(queries: Queries, { campaignId }: StagedCampaign): Promise<StagedCampaign> {
  const campaign = await readStaged(queries, campaignId);
  if (campaign === undefined) throw refuse('NOT_FOUND', undefined, 'campaignId');
  return campaign;
}
