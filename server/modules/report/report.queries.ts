import type { Queries } from '../../data/database.ts';
import { type ReportRow, reportColumns } from './report.row.ts';

export interface ReportKey {
  readonly unitId: string;
  readonly periodId: string;
}

/** A report that is held until the transaction ends. */
export type HeldReport = ReportRow & { readonly made: boolean };

/**
 * Holds the report of a unit for a period, made when there is none: whoever writes beside this waits, and finds
 * another version. Undefined when unit and period are not of one province, or are not there. What is there is only
 * locked: a new version of the row for nothing costs as much as a change. Made meanwhile by somebody else, it is held
 * by the conflict.
 */
export async function holdReport(
  queries: Queries,
  { unitId, periodId }: ReportKey,
): Promise<HeldReport | undefined> {
  const [report] = await queries.query<HeldReport>(
    `with held as (select * from report where period_id = $1 and unit_id = $2 for update),
     made as (
       insert into report as r (province_code, period_id, unit_id, campaign_id, status)
       select p.province_code, p.id, u.id, p.campaign_id, 'DRAFT'
       from reporting_period p join unit u on u.province_code = p.province_code and u.id = $2
       where p.id = $1 and p.rhythm <> 'CAMPAIGN' and not exists (select from held)
       on conflict (period_id, unit_id) do update set version = r.version
       returning r.*, r.xmax = 0 as made)
     select ${reportColumns}, r.made from (select *, false as made from held union all select * from made) r`,
    [periodId, unitId],
  );
  return report;
}

export async function readReports(
  queries: Queries,
  keys: readonly ReportKey[],
): Promise<(ReportRow | null)[]> {
  const rows = await queries.query<ReportRow & { readonly place: number }>(
    `select asked.place, ${reportColumns}
     from unnest($1::uuid[], $2::uuid[]) with ordinality as asked (unit_id, period_id, place)
     join report r on r.period_id = asked.period_id and r.unit_id = asked.unit_id`,
    [keys.map(({ unitId }) => unitId), keys.map(({ periodId }) => periodId)],
  );
  const byPlace = new Map(rows.map(({ place, ...row }) => [Number(place), row]));
  return keys.map((_, index) => byPlace.get(index + 1) ?? null);
}

/** Null: not there, or not visible. */
export async function readReportsById(
  queries: Queries,
  ids: readonly string[],
): Promise<(ReportRow | null)[]> {
  const rows = await queries.query<ReportRow>(
    `select ${reportColumns} from report r where r.id = any($1::uuid[])`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The unit of each report that is visible. */
export async function unitsOfReports(queries: Queries, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await queries.query<{ readonly id: string; readonly unitId: string }>(
    'select id, unit_id as "unitId" from report where id = any($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, unitId }) => [id, unitId]));
}

/** What was handed in stays as it was: whatever is written from here on is the next revision, and begins as a copy. */
export async function beginRevision(
  queries: Queries,
  { id, provinceCode, revision }: ReportRow,
): Promise<number> {
  await queries.query(
    `with copied as (
       insert into report_value (province_code, report_id, revision, indicator_id, state, part, whole, result, words, note,
         from_records)
       select province_code, report_id, revision + 1, indicator_id, state, part, whole, result, words, note, from_records
       from report_value where province_code = $2 and report_id = $1 and revision = $3)
     update report set revision = $3 + 1, status = 'DRAFT', status_since = now() where id = $1`,
    [id, provinceCode, revision],
  );
  return revision + 1;
}
