import { plannedFor, type Queries } from '../../../data/queries.ts';
import type { Acting } from '../../../mutation/mutate.ts';
import { eventValues, type Told, tellEvents } from '../history/history.queries.ts';
import { type ReportRow, reportColumns } from '../report.row.ts';

/** The values of these reports are changed beside it. */
export async function saveDrafts(queries: Queries, ids: readonly string[]): Promise<ReportRow[]> {
  if (ids.length === 0) return [];
  return queries.query<ReportRow>(
    `update report r set version = version + 1 where r.id = any($1::uuid[]) returning ${reportColumns}`,
    [ids],
    plannedFor(ids),
  );
}

/** A report, and the due time that holds for its unit now. */
export interface Submitting {
  readonly id: string;
  readonly dueAt: string;
}

const handedIn: Told = { step: 'SUBMITTED', reason: null, notes: [] };

/** Whether each is late is decided by its first submission, once and for all, by the database's clock. */
export async function saveSubmissions(
  queries: Queries,
  reports: readonly Submitting[],
  acting: Acting,
): Promise<ReportRow[]> {
  if (reports.length === 0) return [];
  return queries.query<ReportRow>(
    `with moved as (
       update report r set status = 'SUBMITTED', status_since = now(), counted_revision = revision,
         counted_verified = false, version = version + 1, submitted_at = now(), submitted_by = $4,
         first_submitted_at = coalesce(first_submitted_at, now()), late = coalesce(late, now() >= given.due_at),
         due_at_held = coalesce(due_at_held, given.due_at)
       from unnest($1::uuid[], $2::timestamptz[]) as given (id, due_at)
       where r.id = given.id returning r.*),
     told as (${tellEvents('moved', 3)})
     select ${reportColumns} from moved r`,
    [reports.map(({ id }) => id), reports.map(({ dueAt }) => dueAt), ...eventValues(acting, handedIn)],
    plannedFor(reports),
  );
}
