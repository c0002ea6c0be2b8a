import type { Queries } from '../../data/database.ts';
import { type Actor, eventValues, type Told, tellEvents } from './history/history.queries.ts';
import { type ReportRow, reportColumns } from './report.row.ts';
import type { KeptValue } from './report.values.ts';
import type { CellChanges } from './write/wanted-report.ts';

/** What a report that is held says from now on. */
export interface Saying extends CellChanges {
  readonly report: ReportRow;
  readonly narrative: string | null;
}

/**
 * What was handed in stays as it was: whatever is written from here on is the next revision. That one is written whole,
 * and not copied first: of a draft only what changes is.
 */
export function saying(
  { report, narrative }: Pick<Saying, 'report' | 'narrative'>,
  { keep, empty, after }: CellChanges & { readonly after: ReadonlyMap<string, KeptValue> },
): Saying {
  if (report.status === 'DRAFT') return { report, narrative, keep, empty };
  const next = { ...report, revision: report.revision + 1 };
  return { report: next, narrative, keep: [...after.values()], empty: [] };
}

/** SQL: empties and keeps the values; what they are called with is {@link cellValues}. */
const cells = `
  emptied as (
    delete from report_value
    where province_code = $1 and report_id = $2 and revision = $3 and indicator_id = any($5::uuid[])),
  kept as (
    insert into report_value (province_code, report_id, revision, indicator_id, state, part, whole, result, words, note,
      from_records)
    select $1, $2, $3, v."indicatorId", v.state, v.part, v.whole, v.result, v.words, v.note, coalesce(v."fromRecords", false)
    from json_to_recordset($4) as v ("indicatorId" uuid, state text, part bigint, whole bigint, result text, words text,
      note text, "fromRecords" boolean)
    on conflict (province_code, report_id, revision, indicator_id) do update set state = excluded.state,
      part = excluded.part, whole = excluded.whole, result = excluded.result, words = excluded.words, note = excluded.note,
      from_records = excluded.from_records)`;

const cellValues = ({ report: { provinceCode, id, revision }, keep, empty }: Saying): unknown[] => [
  provinceCode,
  id,
  revision,
  JSON.stringify(keep),
  empty,
];

/** Keeps it as a draft, values and all, in one statement. */
export async function saveDraft(queries: Queries, said: Saying): Promise<ReportRow> {
  return one(
    await queries.query<ReportRow>(
      `with ${cells}
       update report r set narrative = $6, revision = $3, version = version + 1, status = 'DRAFT',
         status_since = case when status = 'DRAFT' then status_since else now() end
       where r.id = $2 returning ${reportColumns}`,
      [...cellValues(said), said.narrative],
    ),
  );
}

/** Who hands in, and the due time that holds for the unit now. */
export interface HandingIn {
  readonly acting: Actor;
  readonly dueAt: string;
}

const handedIn: Told = { step: 'SUBMITTED', reason: null, notes: [] };

/**
 * Hands it in, values and all, in one statement. Whether it is late is decided by the first submission, once and for
 * all, by the database's clock.
 */
export async function saveSubmission(
  queries: Queries,
  said: Saying,
  { acting, dueAt }: HandingIn,
): Promise<ReportRow> {
  return one(
    await queries.query<ReportRow>(
      `with ${cells},
       moved as (
         update report r set narrative = $6, revision = $3, version = version + 1, status = 'SUBMITTED',
           status_since = now(), counted_revision = $3, counted_verified = false, submitted_at = now(), submitted_by = $9,
           first_submitted_at = coalesce(first_submitted_at, now()), late = coalesce(late, now() >= $7::timestamptz),
           due_at_held = coalesce(due_at_held, $7::timestamptz)
         where r.id = $2 returning r.*),
       told as (${tellEvents('moved', 8)})
       select ${reportColumns} from moved r`,
      [...cellValues(said), said.narrative, dueAt, ...eventValues(acting, handedIn)],
    ),
  );
}

function one<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('The report that is held has gone');
  return row;
}
