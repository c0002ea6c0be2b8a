import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../data/database.ts';
import { refuse } from '../../mutation/refusal.ts';
import { formOfKinds } from '../report/form/form-of-kinds.ts';
import { type CampaignRules, type RuledIndicator, rulesOf } from '../standing/rules/campaign-rules.ts';
import { unitTests, unitValues } from './tables/unit-columns.ts';
import type { TableScope, UnitsScope } from './tables/units-scope.ts';

/** Reads the rules of the campaign of a period. Throws a refusal if there is no such period. */
export async function rulesOfPeriod(queries: Queries, periodId: string): Promise<CampaignRules> {
  const [period] = await queries.query<{ readonly campaignId: string }>(
    'select campaign_id as "campaignId" from reporting_period where id = $1',
    [periodId],
  );
  if (period === undefined) throw refuse('NOT_FOUND', undefined, 'periodId');
  return rulesOf(queries, period.campaignId);
}

/** Reads the indicators that units of the scope report on in the period, in the order of the plan. */
export async function indicatorsOf(
  queries: Queries,
  rules: CampaignRules,
  asked: UnitsScope,
): Promise<RuledIndicator[]> {
  const rows = await queries.query<{ readonly kind: UnitKind }>(
    `select distinct s.kind from reporting_period p
       join standing s on s.province_code = p.province_code and s.period_id = p.id where ${unitTests} order by s.kind`,
    unitValues(asked),
  );
  const kinds = rows.map(({ kind }) => kind);
  return formOfKinds(queries, rules, { periodId: asked.periodId, kinds });
}

/** The period and unit that the file is named after, and their province. */
export interface ExportNames {
  readonly provinceCode: string;
  readonly period: string;
  readonly unit: string;
}

export async function readNames(
  queries: Queries,
  { periodId, unitId }: TableScope,
): Promise<ExportNames | undefined> {
  const [names] = await queries.query<ExportNames>(
    `select p.province_code as "provinceCode", p.name as period, s.name as unit from reporting_period p
       join standing s on s.province_code = p.province_code and s.period_id = p.id and s.unit_id = $2 where p.id = $1`,
    [periodId, unitId],
  );
  return names;
}
