import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import {
  type FigureRow,
  verifiedRevision,
  type WithKeptRows,
  withFigureRows,
} from '../../standing/figures/figures.ts';
import type { ReportCounts } from '../content/content.ts';

/** In which period a report was made, and in which it adds up. */
export interface Flow {
  readonly from: string;
  readonly into: string;
}

export interface SumScope {
  readonly provinceCode: string;
  readonly flows: readonly Flow[];
  readonly unitIds: readonly string[];
  readonly verifiedOnly: boolean;
}

/**
 * The reports that count, and to which of the asked units they add up by the paths of the period they flow into. Who adds
 * up is found first: of a commune's teams the reports of the whole province would be read otherwise.
 */
const counted = `
  flow as (select * from unnest($2::uuid[], $3::uuid[]) as flow ("from", "into")),
  above as materialized (
    select s.period_id as "into", s.unit_id, up.id as above_id from standing s cross join unnest(s.path) as up (id)
    where s.province_code = $1 and s.period_id in (select "into" from flow) and s.path && $4::uuid[]
      and up.id = any($4::uuid[])),
  counted as (
    select flow."into", above.above_id, line.kind, line.reports as owed, r.*
    from flow join report r on r.province_code = $1 and r.period_id = flow."from" and r.counted_revision is not null
      join above on above."into" = flow."into" and above.unit_id = r.unit_id
      join standing line on line.province_code = $1 and line.period_id = flow."from" and line.unit_id = r.unit_id)`;

const valuesOf = ({ provinceCode, flows, unitIds }: Omit<SumScope, 'verifiedOnly'>) => [
  provinceCode,
  flows.map(({ from }) => from),
  flows.map(({ into }) => into),
  unitIds,
];

export interface SummedReports {
  readonly periodId: string;
  readonly unitId: string;
  readonly rows: readonly FigureRow[];
}

/** Adds the values of reports up anew: as rows of a rollup in which nothing stands but what was asked for. */
export async function sumReports(queries: Queries, asked: SumScope): Promise<SummedReports[]> {
  const summed = await queries.query<Omit<SummedReports, 'rows'> & WithKeptRows>(
    `with ${counted},
     added as (
       select counted."into", above_id, v.indicator_id, kind, above_id = unit_id as own,
         case when v.part is null and v.state = 'REPORTED' then coalesce(v.result, '') else '' end as result,
         sum(case when v.state = 'REPORTED' then coalesce(v.part, 1) else 0 end) as part,
         sum(case when v.state = 'REPORTED' then coalesce(v.whole, 0) else 0 end) as whole,
         count(*) filter (where v.state = 'REPORTED') as reported,
         count(*) filter (where v.state = 'NOT_APPLICABLE') as not_applicable
       from counted join report_value v on v.province_code = counted.province_code and v.report_id = counted.id
         and v.revision = case when $5 then ${verifiedRevision('counted')} else counted.counted_revision end
         and v.words is null
       group by 1, 2, 3, 4, 5, 6)
     select "into" as "periodId", above_id as "unitId", jsonb_agg(jsonb_build_array(indicator_id, kind, result, part,
       whole, reported, not_applicable, 0, 0, 0, 0, own)) as rows
     from added group by 1, 2`,
    [...valuesOf(asked), asked.verifiedOnly],
  );
  return summed.map(withFigureRows);
}

/** By unit, over all the flows into one period: reports due on the rolls, and those that have come. */
export async function countReports(
  queries: Queries,
  asked: Omit<SumScope, 'verifiedOnly'>,
): Promise<Map<string, ReportCounts>> {
  const rows = await queries.query<ReportCounts & { readonly unitId: string }>(
    `with ${counted},
     came as (
       select above_id, count(*)::int as reported, count(*) filter (where late)::int as late,
         count(*) filter (where ${verifiedRevision('counted')} is not null)::int as verified from counted where owed group by 1),
     due as (
       select above.above_id, count(*)::int as due
       from flow join standing line on line.province_code = $1 and line.period_id = flow."from" and line.reports
         join above on above."into" = flow."into" and above.unit_id = line.unit_id group by 1)
     select asked.id as "unitId", coalesce(due, 0) as due, coalesce(reported, 0) as reported, coalesce(late, 0) as late,
       coalesce(verified, 0) as verified
     from unnest($4::uuid[]) as asked (id) left join came on came.above_id = asked.id
       left join due on due.above_id = asked.id`,
    valuesOf(asked),
  );
  return new Map(rows.map(({ unitId, ...counts }) => [unitId, counts]));
}

/** A unit on the roll of a period, or that was: its reports add up still. */
export interface Line {
  readonly periodId: string;
  readonly unitId: string;
  readonly kind: UnitKind;
  readonly onRoll: boolean;
  readonly path: readonly string[];
}

/** The asked units in these periods, and everything below them that is of these kinds. */
export function readLines(
  queries: Queries,
  provinceCode: string,
  {
    periodIds,
    unitIds,
    kinds,
  }: {
    readonly periodIds: readonly string[];
    readonly unitIds: readonly string[];
    readonly kinds: readonly UnitKind[];
  },
): Promise<Line[]> {
  return queries.query<Line>(
    `select period_id as "periodId", unit_id as "unitId", kind, on_roll as "onRoll", path from standing
     where province_code = $1 and period_id = any($2::uuid[])
       and (unit_id = any($3::uuid[]) or (kind = any($4) and path && $3::uuid[]))`,
    [provinceCode, periodIds, unitIds, kinds],
  );
}

/** Counts, for each unit and period, the units of each kind that stand on the roll at and below it. */
export function countUnits(
  queries: Queries,
  provinceCode: string,
  { periodIds, unitIds }: { readonly periodIds: readonly string[]; readonly unitIds: readonly string[] },
): Promise<{ periodId: string; unitId: string; units: Record<string, number> }[]> {
  return queries.query(
    `select period_id as "periodId", above_id as "unitId", jsonb_object_agg(kind, units) as units from (
       select s.period_id, up.id as above_id, s.kind, count(*) as units
       from standing s cross join unnest(s.path) as up (id)
       where s.province_code = $1 and s.period_id = any($2::uuid[]) and s.on_roll and s.path && $3::uuid[]
         and up.id = any($3::uuid[])
       group by 1, 2, 3) counted group by 1, 2`,
    [provinceCode, periodIds, unitIds],
  );
}
