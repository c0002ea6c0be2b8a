import type { Queries } from '../../data/database.ts';
import { type CampaignRules, sharedKinds, sharesOf } from './campaign-rules.ts';
import type { KeptVerdicts } from './outcome.ts';
import type { RollupRow, Settling } from './settle.queries.ts';

/** The period, and which periods its figures go into; undefined when there is none. */
export async function readSettledPeriod(
  queries: Queries,
  periodId: string,
): Promise<Omit<Settling, 'unitIds'> | undefined> {
  const [period] = await queries.query<Omit<Settling, 'unitIds'>>(
    `select p.province_code as "provinceCode", p.campaign_id as "campaignId", p.id as "periodId",
       array_remove(array[p.id, case when p.counts then c.id end], null) as "periodIds"
     from reporting_period p join reporting_period c on c.campaign_id = p.campaign_id and c.rhythm = 'CAMPAIGN'
     where p.id = $1`,
    [periodId],
  );
  return period;
}

/** What the reports that settle say, as rows of a rollup, by unit. */
export async function readCounted(
  queries: Queries,
  { provinceCode, periodId, unitIds }: Settling,
): Promise<Map<string, RollupRow[]>> {
  const rows = await queries.query<{ readonly unitId: string; readonly rows: RollupRow[] }>(
    `select r.unit_id as "unitId", coalesce(jsonb_agg(jsonb_build_array(v.indicator_id, s.kind, coalesce(v.result, ''),
         coalesce(v.part, (v.state = 'REPORTED')::int), coalesce(v.whole, 0), (v.state = 'REPORTED')::int,
         (v.state <> 'REPORTED')::int, 0, 0, 0, 0)) filter (where v.report_id is not null), '[]') as rows
     from report r join standing s on s.province_code = r.province_code and s.period_id = r.period_id and s.unit_id = r.unit_id
       left join report_value v on v.province_code = r.province_code and v.report_id = r.id
         and v.revision = r.counted_revision and v.words is null
     where r.province_code = $1 and r.period_id = $2 and r.unit_id = any($3::uuid[]) and r.counted_revision is not null
     group by r.unit_id`,
    [provinceCode, periodId, unitIds],
  );
  return new Map(rows.map((row) => [row.unitId, row.rows]));
}

/**
 * How many units there are of the kinds whose share is asked for, at and below each unit: by period and unit, then by
 * target. Campaigns without such a target pay nothing for it.
 */
export async function countUnits(
  queries: Queries,
  { provinceCode, periodIds }: Settling,
  { rules, unitIds }: { readonly rules: CampaignRules; readonly unitIds: readonly string[] },
): Promise<Map<string, Map<string, number>>> {
  const targets = sharesOf(rules);
  if (targets.length === 0) return new Map();
  const rows = await queries.query<{ readonly key: string; readonly counts: Record<string, number> }>(
    `select period_id || ' ' || unit_id as key, jsonb_object_agg(kind, count) as counts from (
       select s.period_id, above.id as unit_id, s.kind, count(*)
       from standing s cross join unnest(s.path) as above (id)
       where s.province_code = $1 and s.period_id = any($2::uuid[]) and s.kind = any($3) and s.on_roll
         and above.id = any($4::uuid[])
       group by 1, 2, 3) counted group by period_id, unit_id`,
    [provinceCode, periodIds, [...new Set(targets.flatMap(sharedKinds))], unitIds],
  );
  return new Map(
    rows.map(({ key, counts }) => [
      key,
      new Map(
        targets.map((target) => [
          target.uuid,
          sharedKinds(target).reduce((sum, kind) => sum + (counts[kind] ?? 0), 0),
        ]),
      ),
    ]),
  );
}

/** How a unit stands in a counted period of the campaign. */
export interface PeriodStanding {
  readonly unitId: string;
  readonly periodId: string;
  readonly closed: boolean;
  readonly verdicts: KeptVerdicts;
  readonly verifiedVerdicts: KeptVerdicts;
}

export function readPeriodStandings(
  queries: Queries,
  { provinceCode, campaignId }: Settling,
  unitIds: readonly string[],
): Promise<PeriodStanding[]> {
  return queries.query<PeriodStanding>(
    `select s.unit_id as "unitId", s.period_id as "periodId", p.closed_at is not null as closed, s.verdicts,
       s.verified_verdicts as "verifiedVerdicts"
     from standing s join reporting_period p on p.id = s.period_id
     where s.province_code = $1 and s.unit_id = any($2::uuid[]) and p.campaign_id = $3 and p.counts
       and p.retired_at is null and s.on_roll
     order by p.starts_on`,
    [provinceCode, unitIds, campaignId],
  );
}
