import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../data/database.ts';

/** The period in which something was reported, and the one of the campaign when it counts there. */
export interface Settling {
  readonly provinceCode: string;
  readonly campaignId: string;
  readonly periodId: string;
  /** The period itself first, then that of the campaign if it counts. */
  readonly periodIds: readonly string[];
  readonly unitIds: readonly string[];
}

/** A unit on the roll of a period, locked. */
export interface LockedStanding {
  readonly periodId: string;
  readonly unitId: string;
  readonly kind: UnitKind;
  readonly path: readonly string[];
  readonly ownReported: boolean;
  readonly ownLate: boolean;
  readonly ownVerified: boolean;
  /** Late reports of the unit and below it, as they were counted before. */
  readonly allLate: number;
  /** Of its report in the period that settles, as it is now. */
  readonly reported: boolean;
  readonly late: boolean;
  readonly verified: boolean;
}

/**
 * The units and all above them, locked in the order of their ids: whoever settles beside this waits here, and two
 * never wait for each other.
 */
export function lockPaths(queries: Queries, settling: Settling): Promise<LockedStanding[]> {
  return queries.query<LockedStanding>(
    `select s.period_id as "periodId", s.unit_id as "unitId", s.kind, s.path, s.own_reported as "ownReported",
       s.own_late as "ownLate", s.own_verified as "ownVerified", s.late as "allLate", r.counted_revision is not null as reported,
       coalesce(r.late, false) and r.counted_revision is not null as late,
       coalesce(r.counted_verified, false) as verified
     from standing s left join report r on r.period_id = $4 and r.unit_id = s.unit_id
     where s.province_code = $1 and s.period_id = any($2::uuid[]) and s.unit_id in (
       select unnest(path) from standing where province_code = $1 and period_id = any($2::uuid[]) and unit_id = any($3::uuid[]))
     order by s.unit_id, s.period_id for update of s`,
    [settling.provinceCode, settling.periodIds, settling.unitIds, settling.periodId],
  );
}

/** Whether units meet the condition of a share, one entry a unit and target. */
export interface SharesMet {
  readonly unitIds: readonly string[];
  readonly targetIds: readonly string[];
  readonly results: readonly string[];
}

const figures = ['part', 'whole', 'reported', 'not_applicable'] as const;
const columns = [...figures, ...figures.map((name) => `verified_${name}`)];
const each = (write: (column: string) => string, separator = ', ') => columns.map(write).join(separator);

/** What the reports of the units say now, as it would stand in the rollup of each. */
const wanted = `
  select r.unit_id, v.indicator_id,
    case when v.part is null and v.state = 'REPORTED' then coalesce(v.result, '') else '' end as result,
    f.part, f.whole, f.reported, f.not_applicable, f.part * g.verified as verified_part,
    f.whole * g.verified as verified_whole, (f.reported * g.verified)::int as verified_reported,
    (f.not_applicable * g.verified)::int as verified_not_applicable
  from report r join report_value v on v.province_code = r.province_code and v.report_id = r.id
      and v.revision = r.counted_revision
    cross join lateral (select case when v.state <> 'REPORTED' then 0 else coalesce(v.part, 1) end as part,
      case when v.state <> 'REPORTED' then 0 else coalesce(v.whole, 0) end as whole,
      (v.state = 'REPORTED')::int as reported, (v.state = 'NOT_APPLICABLE')::int as not_applicable) f
    cross join lateral (select r.counted_verified::int as verified) g
  where r.province_code = $1 and r.period_id = $2 and r.unit_id = any($4::uuid[]) and v.words is null
  union all
  select r.unit_id, s.target_id, s.result, 1, 0, 1, 0, g.verified, 0, g.verified, 0
  from unnest($5::uuid[], $6::uuid[], $7::text[]) as s (unit_id, target_id, result)
    join report r on r.province_code = $1 and r.period_id = $2 and r.unit_id = s.unit_id
    cross join lateral (select r.counted_verified::int as verified) g
  where r.counted_revision is not null`;

/**
 * Adds the difference between what the units report now and what stands in their own rollups to everything above
 * them. A second time there is no difference.
 */
export async function addDifferences(queries: Queries, settling: Settling, shares: SharesMet): Promise<void> {
  await queries.query(
    `with wanted as (${wanted}),
     own as (select unit_id, kind from standing
       where province_code = $1 and period_id = $2 and unit_id = any($4::uuid[])),
     present as (
       select p.* from own join value_rollup p on p.province_code = $1 and p.unit_id = own.unit_id
         and p.period_id = $2 and p.kind = own.kind),
     difference as (
       select unit_id, indicator_id, result, ${each((c) => `coalesce(w.${c}, 0) - coalesce(p.${c}, 0) as ${c}`)}
       from wanted w full join present p using (unit_id, indicator_id, result)),
     spread as (
       select s.period_id, above.id as unit_id, d.indicator_id, own.kind, d.result, ${each((c) => `sum(d.${c}) as ${c}`)}
       from difference d join own using (unit_id)
         join standing s on s.province_code = $1 and s.unit_id = d.unit_id and s.period_id = any($3::uuid[])
         cross join unnest(s.path) as above (id)
       where ${each((c) => `d.${c} <> 0`, ' or ')}
       group by 1, 2, 3, 4, 5)
     insert into value_rollup as r (province_code, unit_id, period_id, indicator_id, kind, result, ${columns.join(', ')})
     select $1, unit_id, period_id, indicator_id, kind, result, ${columns.join(', ')} from spread
     on conflict (province_code, unit_id, period_id, indicator_id, kind, result) do update set
       ${each((c) => `${c} = r.${c} + excluded.${c}`)}`,
    [
      settling.provinceCode,
      settling.periodId,
      settling.periodIds,
      settling.unitIds,
      shares.unitIds,
      shares.targetIds,
      shares.results,
    ],
  );
}

/** A row of a rollup: indicator, kind, result, then the figures, then those that are verified. */
export type RollupRow = readonly [
  indicatorId: string,
  kind: UnitKind,
  result: string,
  part: number,
  whole: number,
  reported: number,
  notApplicable: number,
  verifiedPart: number,
  verifiedWhole: number,
  verifiedReported: number,
  verifiedNotApplicable: number,
];

export interface UnitRollup {
  readonly periodId: string;
  readonly unitId: string;
  readonly rows: readonly RollupRow[];
}

export function readRollups(
  queries: Queries,
  provinceCode: string,
  { periodIds, unitIds }: { readonly periodIds: readonly string[]; readonly unitIds: readonly string[] },
): Promise<UnitRollup[]> {
  return queries.query<UnitRollup>(
    `select period_id as "periodId", unit_id as "unitId",
       jsonb_agg(jsonb_build_array(indicator_id, kind, result, ${columns.join(', ')})) as rows
     from value_rollup where province_code = $1 and unit_id = any($2::uuid[]) and period_id = any($3::uuid[])
     group by period_id, unit_id`,
    [provinceCode, unitIds, periodIds],
  );
}

/** How a unit came out in one period: what is kept of it. */
export interface Outcome {
  readonly periodId: string;
  readonly unitId: string;
  readonly met: number;
  readonly due: number;
  readonly attainment: number;
  readonly score: number;
  readonly verdicts: object;
  readonly verifiedMet: number;
  readonly verifiedDue: number;
  readonly verifiedAttainment: number;
  readonly verifiedScore: number;
  readonly verifiedVerdicts: object;
  /** How many more reports of the unit and below it have come, are late, are verified. */
  readonly moreReported: number;
  readonly moreLate: number;
  readonly moreVerified: number;
  /** What the unit's own report is now; null: as it was. */
  readonly own: { readonly reported: boolean; readonly late: boolean; readonly verified: boolean } | null;
}

export async function saveOutcomes(
  queries: Queries,
  provinceCode: string,
  outcomes: readonly Outcome[],
): Promise<void> {
  await queries.query(
    `update standing s set met = o.met, due = o.due, attainment = o.attainment, score = o.score, verdicts = o.verdicts,
       verified_met = o."verifiedMet", verified_due = o."verifiedDue", verified_attainment = o."verifiedAttainment",
       verified_score = o."verifiedScore", verified_verdicts = o."verifiedVerdicts",
       reported = s.reported + o."moreReported", late = s.late + o."moreLate", verified = s.verified + o."moreVerified",
       own_reported = coalesce((o.own ->> 'reported')::boolean, s.own_reported),
       own_late = coalesce((o.own ->> 'late')::boolean, s.own_late),
       own_verified = coalesce((o.own ->> 'verified')::boolean, s.own_verified)
     from jsonb_to_recordset($2) as o ("periodId" uuid, "unitId" uuid, met int, due int, attainment int, score int,
       verdicts jsonb, "verifiedMet" int, "verifiedDue" int, "verifiedAttainment" int, "verifiedScore" int,
       "verifiedVerdicts" jsonb, "moreReported" int, "moreLate" int, "moreVerified" int, own jsonb)
     where s.province_code = $1 and s.period_id = o."periodId" and s.unit_id = o."unitId"`,
    [provinceCode, JSON.stringify(outcomes)],
  );
}
