import type { Measure, UnitKind } from '@thi-dua/plugin-api';
import type { Target } from '@thi-dua/schema';
import type { Queries } from '../../../server/data/database.ts';

/** All that standings follow from, as it stands in the database: nothing that was added up. */
export interface Facts {
  readonly periods: readonly Period[];
  readonly versions: readonly Version[];
  readonly lineage: readonly { readonly from: string; readonly into: string }[];
  readonly targets: readonly (Target & { readonly uuid: string; readonly campaign: string })[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly reports: readonly Report[];
}

export interface Period {
  readonly id: string;
  readonly campaign: string;
  readonly rhythm: string;
  readonly counts: boolean;
  readonly last: boolean;
  readonly closed: boolean;
  readonly day: string;
}

/** A state of a unit: \`-infinity\` and \`infinity\` sort as text before and after all days. */
export interface Version {
  readonly unit: string;
  readonly kind: UnitKind;
  readonly code: string | null;
  readonly parent: string | null;
  readonly from: string;
  readonly until: string;
}

export interface Indicator {
  readonly uuid: string;
  readonly key: string;
  readonly measure: Measure;
  readonly grades: readonly string[];
}

export interface Report {
  readonly period: string;
  readonly campaign: string;
  readonly unit: string;
  readonly counts: boolean;
  readonly verified: boolean;
  readonly late: boolean;
  readonly values: readonly Value[];
  /** What it said last that the level above confirmed. */
  readonly verifiedValues: readonly Value[];
}

export interface Value {
  readonly indicator: string;
  readonly applies: boolean;
  readonly part: number;
  readonly whole: number;
  readonly result: string;
}

export async function readFacts(queries: Queries): Promise<Facts> {
  const indicators = await queries.query<Indicator>(
    `select id as uuid, key, document ->> 'measure' as measure, coalesce(document #> '{scale,grades}', '[]') as grades
     from indicator`,
  );
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.key, indicator])),
    periods: await queries.query<Period>(
      `select id, campaign_id as campaign, rhythm, counts, counts and ends_on = max(ends_on) filter (where counts)
         over (partition by campaign_id) as last, closed_at is not null as closed, tree_on::text as day
       from reporting_period where retired_at is null and campaign_id in (select campaign_id from campaign_state)
       order by starts_on`,
    ),
    versions: await queries.query<Version>(
      `select unit_id as unit, kind, code, parent_id as parent, first_day::text as from, gone_on::text as until
       from unit_version where province_code = '82' and not isempty(valid)`,
    ),
    lineage: await queries.query(
      `select predecessor_id as from, successor_id as into from unit_lineage
       where province_code = '82' and kind in ('MERGED', 'RENAMED')`,
    ),
    targets: await queries
      .query<Facts['targets'][number]>(
        `select t.document || jsonb_build_object('uuid', t.id, 'campaign', t.campaign_id) as t from target t
       where retired_at is null and campaign_id in (select campaign_id from campaign_state)`,
      )
      .then((rows) => rows.map((row) => (row as unknown as { t: Facts['targets'][number] }).t)),
    reports: await queries.query<Report>(
      `select r.period_id as period, r.campaign_id as campaign, r.unit_id as unit, r.counted_revision is not null as counts,
         r.counted_verified or r.corrects is not null as verified, coalesce(r.late, false) as late,
         ${said('r.counted_revision')} as values,
         ${said('case when r.counted_verified then r.counted_revision else r.corrects end')} as "verifiedValues"
       from report r`,
    ),
  };
}

const said = (revision: string) => `coalesce((
  select jsonb_agg(jsonb_build_object('indicator', v.indicator_id, 'applies', v.state = 'REPORTED',
    'part', v.part, 'whole', v.whole, 'result', coalesce(v.result, '')))
  from report_value v where v.report_id = r.id and v.revision = ${revision} and v.words is null), '[]')`;
