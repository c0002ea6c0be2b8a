import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../data/database.ts';
import { formsOf } from '../period/form.ts';
import type { PeriodRhythm } from '../period/period.seed.ts';
import { type CampaignRules, type RuledIndicator, rulesOf } from './campaign-rules.ts';
import { rebuild } from './rebuild.ts';
import { countDue, countDueOverCampaign, saveRolls } from './roll.queries.ts';

interface PeriodRow {
  readonly id: string;
  readonly rhythm: PeriodRhythm;
  readonly counts: boolean;
  readonly last: boolean;
  /** The kinds the plan's report duty names. */
  readonly fromKinds: readonly UnitKind[];
}

/**
 * Makes the rolls of a campaign's periods, and keeps them at the tree of units: whoever changes the tree calls it in
 * the same transaction. Where a path has changed, what is added up is added up anew.
 */
export async function keepRolls(queries: Queries, provinceCode: string, campaignId: string): Promise<void> {
  const rules = await rulesOf(queries, campaignId);
  const periods = (await readPeriods(queries, campaignId)).map((period) => ({
    id: period.id,
    reporters: reportersOf(rules, period),
  }));
  const changed = await saveRolls(queries, { provinceCode, campaignId, periods });
  if (changed.length === 0) return;
  await countDue(
    queries,
    provinceCode,
    periods.map(({ id }) => id),
  );
  await countDueOverCampaign(queries, provinceCode, campaignId);
  await rebuild(queries, changed);
}

/** The same for every campaign of the province that has begun and is not yet in the archive. */
export async function keepRollsOfProvince(queries: Queries, provinceCode: string): Promise<void> {
  const campaigns = await queries.query<{ id: string }>(
    `select campaign_id as id from campaign_state where province_code = $1 and state in ('LAUNCHED', 'CLOSED')
     order by campaign_id`,
    [provinceCode],
  );
  for (const { id } of campaigns) await keepRolls(queries, provinceCode, id);
}

/** Whoever has figures to enter, and whoever the plan's duty names. */
function reportersOf(rules: CampaignRules, period: Omit<PeriodRow, 'id'>): UnitKind[] {
  if (period.rhythm === 'CAMPAIGN') return [];
  return [...new Set([...formsIn(rules, period).keys(), ...period.fromKinds])];
}

function formsIn(rules: CampaignRules, period: Omit<PeriodRow, 'id'>): Map<UnitKind, string[]> {
  const measures = new Map([...rules.byKey].map(([key, { measure }]) => [key, measure]));
  return formsOf({ targets: rules.targets, measures }, period);
}

/** What a unit of the kind enters in the period, in the order of the plan. */
export async function formOf(
  queries: Queries,
  rules: CampaignRules,
  { periodId, kind }: { readonly periodId: string; readonly kind: UnitKind | null },
): Promise<RuledIndicator[]> {
  const period = (await readPeriods(queries, rules.campaignId)).find(({ id }) => id === periodId);
  if (period === undefined || kind === null) return [];
  return (formsIn(rules, period).get(kind) ?? []).flatMap((key) => rules.byKey.get(key) ?? []);
}

function readPeriods(queries: Queries, campaignId: string): Promise<PeriodRow[]> {
  return queries.query<PeriodRow>(
    `select p.id, p.rhythm, p.counts, p.counts and p.ends_on = max(p.ends_on) filter (where p.counts) over () as last,
       coalesce(d.document -> 'fromKinds', '[]') as "fromKinds"
     from reporting_period p left join report_duty d on d.id = p.report_duty_id
     where p.campaign_id = $1 and p.retired_at is null order by p.starts_on, p.id`,
    [campaignId],
  );
}
