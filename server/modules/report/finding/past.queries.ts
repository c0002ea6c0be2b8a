import type { Measure } from '@thi-dua/plugin-api';
import type { ReportValue } from '@thi-dua/schema';
import { groupsInPlaces } from '../../../data/batching.ts';
import type { Queries } from '../../../data/database.ts';
import type { ReportKey } from '../report.queries.ts';
import { type KeptValue, shownValue } from '../report-values.ts';

/** What a unit reported in an earlier period of the same rhythm, and counts. */
export interface PastReport {
  readonly periodName: string;
  /** Whether the past report belongs to the same campaign. */
  readonly same: boolean;
  readonly values: readonly ReportValue[];
}

type Row = KeptValue & { readonly key: string; readonly measure: Measure };

/** How far back a unit is compared with itself: two years of months. */
const periods = 24;

/** What each unit reported before the period, the last one first. */
export async function readPast(queries: Queries, keys: readonly ReportKey[]): Promise<PastReport[][]> {
  const rows = await queries.query<{
    readonly place: number;
    readonly periodName: string;
    readonly same: boolean;
    readonly rows: readonly Row[];
  }>(
    `select asked.place, e.name as "periodName", e.same, kept.rows
     from unnest($1::uuid[], $2::uuid[]) with ordinality as asked (unit_id, period_id, place)
       join reporting_period now on now.id = asked.period_id
       cross join lateral (
         select r.province_code, r.id, r.counted_revision, p.name, p.ends_on, p.campaign_id = now.campaign_id as same
         from report r join reporting_period p on p.id = r.period_id
         where r.province_code = now.province_code and r.unit_id = asked.unit_id and r.counted_revision is not null
           and p.rhythm = now.rhythm and p.ends_on < now.starts_on
         order by p.ends_on desc, p.id limit ${periods}) e
       cross join lateral (
         select jsonb_agg(jsonb_build_object('key', i.key, 'measure', i.document ->> 'measure', 'state', v.state,
           'part', v.part, 'whole', v.whole, 'result', v.result, 'words', v.words, 'note', v.note)) as rows
         from report_value v join indicator i on i.id = v.indicator_id
         where v.province_code = e.province_code and v.report_id = e.id and v.revision = e.counted_revision) kept
     order by asked.place, e.ends_on desc, e.id`,
    [keys.map(({ unitId }) => unitId), keys.map(({ periodId }) => periodId)],
  );
  return groupsInPlaces(keys, rows).map((reports) =>
    reports.map(({ rows: kept, ...report }) => ({
      ...report,
      values: (kept ?? []).map((row) => shownValue(row, row)),
    })),
  );
}

/** The reported values of each indicator, the last one first. */
export function valuesByIndicator(past: readonly PastReport[]): Map<string, ReportValue[]> {
  const values = new Map<string, ReportValue[]>();
  for (const value of past.flatMap((report) => report.values)) {
    if (value.state !== 'REPORTED') continue;
    values.set(value.indicatorId, [...(values.get(value.indicatorId) ?? []), value]);
  }
  return values;
}
