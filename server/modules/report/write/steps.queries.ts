import { plannedFor, type Queries } from '../../../data/queries.ts';
import type { Acting } from '../../../mutation/mutate.ts';
import { eventValues, type Told, tellEvents } from '../history/history.queries.ts';
import { type ReportRow, reportColumns } from '../report.row.ts';

/** A report in the revision that is written; its values are written beside it. */
export type Drafting = Pick<ReportRow, 'id' | 'revision'>;

export async function saveDrafts(queries: Queries, reports: readonly Drafting[]): Promise<ReportRow[]> {
  if (reports.length === 0) return [];
  return queries.query<ReportRow>(
    `update report r set revision = given.revision, version = version + 1, status = 'DRAFT',
       status_since = case when status = 'DRAFT' then status_since else now() end
     from unnest($1::uuid[], $2::int[]) as given (id, revision) where r.id = given.id returning ${reportColumns}`,
    [reports.map(({ id }) => id), reports.map(({ revision }) => revision)],
    plannedFor(reports),
  );
}

/** The same with the due time that holds for its unit now. */
export interface Submitting extends Drafting {
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
       update report r set status = 'SUBMITTED', status_since = now(), revision = given.revision,
         counted_revision = given.revision, counted_verified = false, version = version + 1, submitted_at = now(), submitted_by = $5,
         first_submitted_at = coalesce(first_submitted_at, now()), late = coalesce(late, now() >= given.due_at),
         due_at_held = coalesce(due_at_held, given.due_at)
       from unnest($1::uuid[], $2::timestamptz[], $3::int[]) as given (id, due_at, revision)
       where r.id = given.id returning r.*),
     told as (${tellEvents('moved', 4)})
     select ${reportColumns} from moved r`,
    [
      reports.map(({ id }) => id),
      reports.map(({ dueAt }) => dueAt),
      reports.map(({ revision }) => revision),
      ...eventValues(acting, handedIn),
    ],
    plannedFor(reports),
  );
}
