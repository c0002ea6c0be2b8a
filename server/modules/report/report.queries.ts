import type { Queries } from '../../data/database.ts';
import { type Actor, eventValues, type Told, tellEvents } from './history/history.queries.ts';
import { type ReportRow, reportColumns } from './report.row.ts';

export interface ReportKey {
  readonly unitId: string;
  readonly periodId: string;
}

/** A report that is held until the transaction ends. */
export type HeldReport = ReportRow & { readonly made: boolean };

/**
 * Holds the report of a unit for a period, made when there is none: whoever writes beside this waits, and finds
 * another version. Undefined when unit and period are not of one province, or are not there.
 */
export async function holdReport(
  queries: Queries,
  { unitId, periodId }: ReportKey,
): Promise<HeldReport | undefined> {
  const [report] = await queries.query<HeldReport>(
    `insert into report as r (province_code, period_id, unit_id, campaign_id, status)
     select p.province_code, p.id, u.id, p.campaign_id, 'DRAFT'
     from reporting_period p join unit u on u.province_code = p.province_code and u.id = $2
     where p.id = $1 and p.rhythm <> 'CAMPAIGN'
     on conflict (period_id, unit_id) do update set version = r.version
     returning ${reportColumns}, r.xmax = 0 as made`,
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

/** A change of the report itself; its values are changed beside it. */
export async function saveDraft(
  queries: Queries,
  { id, narrative }: Pick<ReportRow, 'id' | 'narrative'>,
): Promise<ReportRow> {
  return one(
    await queries.query<ReportRow>(
      `update report r set narrative = $2, version = version + 1 where r.id = $1 returning ${reportColumns}`,
      [id, narrative],
    ),
  );
}

export interface Submission {
  readonly id: string;
  readonly narrative: string | null;
  readonly acting: Actor;
  /** The due time that holds for the unit now. */
  readonly dueAt: string;
}

const handedIn: Told = { step: 'SUBMITTED', reason: null, notes: [] };

/** Whether it is late is decided by the first submission, once and for all, by the database's clock. */
export async function saveSubmission(
  queries: Queries,
  { id, narrative, acting, dueAt }: Submission,
): Promise<ReportRow> {
  return one(
    await queries.query<ReportRow>(
      `with moved as (
         update report r set narrative = $2, status = 'SUBMITTED', status_since = now(), counted_revision = revision,
           counted_verified = false, version = version + 1, submitted_at = now(), submitted_by = $5,
           first_submitted_at = coalesce(first_submitted_at, now()), late = coalesce(late, now() >= $3::timestamptz),
           due_at_held = coalesce(due_at_held, $3::timestamptz)
         where r.id = $1 returning r.*),
       told as (${tellEvents('moved', 4)})
       select ${reportColumns} from moved r`,
      [id, narrative, dueAt, ...eventValues(acting, handedIn)],
    ),
  );
}

function one<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('The report that is held has gone');
  return row;
}
