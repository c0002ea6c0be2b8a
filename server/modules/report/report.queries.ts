import { inOrder, inPlaces } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { type ReportRow, reportColumns } from './report.row.ts';

export interface ReportKey {
  readonly unitId: string;
  readonly periodId: string;
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
  return inPlaces(keys, rows);
}

/** Returns null if the report does not exist or the caller may not see it. */
export async function readReportsById(
  queries: Queries,
  ids: readonly string[],
): Promise<(ReportRow | null)[]> {
  const rows = await queries.query<ReportRow>(
    `select ${reportColumns} from report r where r.id = any($1::uuid[])`,
    [ids],
  );
  return inOrder(ids, rows, ({ id }) => id);
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
     update report set revision = $3 + 1, status = 'DRAFT', status_since = app_now() where id = $1`,
    [id, provinceCode, revision],
  );
  return revision + 1;
}
