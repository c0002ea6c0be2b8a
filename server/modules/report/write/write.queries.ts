import { plannedFor, type Queries } from '../../../data/queries.ts';
import { type ReportRow, reportColumns } from '../report.row.ts';
import type { KeptValue } from '../report-values.ts';

/** The reports of units for a period, held until the transaction ends, in one order for everybody. */
export function lockReports(
  queries: Queries,
  periodId: string,
  unitIds: readonly string[],
): Promise<ReportRow[]> {
  return queries.query<ReportRow>(
    `select ${reportColumns} from report r where r.period_id = $1 and r.unit_id = any($2::uuid[])
     order by r.unit_id for update`,
    [periodId, unitIds],
    plannedFor(unitIds),
  );
}

/**
 * Makes the reports of units that have none; one that is there, or that somebody else has just made, is not among the
 * answers. What is there is not touched: a new version of the row for nothing costs as much as a change.
 */
export function makeReports(
  queries: Queries,
  periodId: string,
  unitIds: readonly string[],
): Promise<ReportRow[]> {
  return queries.query<ReportRow>(
    `insert into report as r (province_code, period_id, unit_id, campaign_id, status)
     select p.province_code, p.id, u.id, p.campaign_id, 'DRAFT'
     from reporting_period p join unit u on u.province_code = p.province_code and u.id = any($2::uuid[])
     where p.id = $1 and p.rhythm <> 'CAMPAIGN' order by u.id
     on conflict (period_id, unit_id) do nothing returning ${reportColumns}`,
    [periodId, unitIds],
    plannedFor(unitIds),
  );
}

type KeptColumns = [
  indicatorId: string,
  state: KeptValue['state'],
  part: number | null,
  whole: number | null,
  result: string | null,
  words: string | null,
  note: string | null,
  fromRecords: boolean,
];

/** What the report of each unit for a period says in the revision that is being written, by the id of the report. */
export async function readValuesOf(
  queries: Queries,
  periodId: string,
  unitIds: readonly string[],
): Promise<Map<string, KeptValue[]>> {
  const rows = await queries.query<{ readonly id: string; readonly values: KeptColumns[] }>(
    `select r.id, json_agg(json_build_array(v.indicator_id, v.state, v.part, v.whole, v.result, v.words, v.note,
       v.from_records)) as values
     from report r join report_value v on v.province_code = r.province_code and v.report_id = r.id and v.revision = r.revision
     where r.period_id = $1 and r.unit_id = any($2::uuid[]) group by r.id`,
    [periodId, unitIds],
    plannedFor(unitIds),
  );
  return new Map(rows.map(({ id, values }) => [id, values.map(keptOf)]));
}

function keptOf([indicatorId, state, part, whole, result, words, note, fromRecords]: KeptColumns): KeptValue {
  return { indicatorId, state, part, whole, result, words, note, fromRecords };
}
