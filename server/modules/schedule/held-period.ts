import type { Role } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { givenLine } from '../../mutation/given-text.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import type { StagedCampaign } from '../campaign/campaign-state.queries.ts';
import { readCampaignState } from '../campaign/campaign-state.queries.ts';
import { lockPeriods, readPeriods } from '../period/period.queries.ts';
import type { PeriodRow } from '../period/period.row.ts';
import { lockTree } from '../unit/administer/state.queries.ts';
import type { Word } from './schedule.queries.ts';

/** Who sets it, as what. */
export interface PeriodRequest<Input> {
  readonly input: Input;
  readonly by: Role;
}

export const wordOf = (reason: string, by: Role): Word => ({ by, reason: givenLine(reason, 'reason', 500) });

/** Tree before periods, like whoever launches a campaign. */
export async function lockCampaign(queries: Queries, campaignKey: string): Promise<StagedCampaign> {
  const campaign = await readCampaignState(queries, campaignKey);
  if (campaign === undefined) throw refuse('NOT_FOUND', undefined, 'campaignId');
  await lockTree(queries, campaign.provinceCode, 'shared');
  await lockPeriods(queries, campaign.id);
  return campaign;
}

export async function lockPeriod(
  queries: Queries,
  { periodId, version }: { readonly periodId: string; readonly version: number },
): Promise<{ readonly campaign: StagedCampaign; readonly before: PeriodRow }> {
  const { campaignId } = await readPeriod(queries, periodId);
  const campaign = await lockCampaign(queries, campaignId);
  const before = await readPeriod(queries, periodId);
  if (before.version !== version) throw conflict(before, { version }, before.version);
  return { campaign, before };
}

export async function readPeriod(queries: Queries, id: string): Promise<PeriodRow> {
  const [period] = await readPeriods(queries, [id]);
  if (period == null) throw refuse('NOT_FOUND', undefined, 'periodId');
  return period;
}

export async function periodConflict(queries: Queries, { id }: PeriodRow, yours: object) {
  const current = await readPeriod(queries, id);
  return conflict(current, yours, current.version);
}
