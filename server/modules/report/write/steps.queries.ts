import { plannedFor, type Queries } from '../../../data/queries.ts';
import type { Actor } from '../../../rights/principal.ts';
import { eventValues, recordEvents, type StepWords } from '../history/history.queries.ts';
import { type ReportRow, reportColumns } from '../report.row.ts';
import type { ReportPlan } from './report-draft.ts';

/** A report in the revision that is written; its values are written beside it. */
export interface WrittenReport {
  readonly report: Pick<ReportRow, 'id' | 'revision'>;
  readonly plan: Pick<ReportPlan, 'narrative' | 'entry'>;
}

export async function saveDrafts(queries: Queries, reports: readonly WrittenReport[]): Promise<ReportRow[]> {
  if (reports.length === 0) return [];
  return queries.query<ReportRow>(
    `update report r set narrative = given.narrative, revision = given.revision, version = version + 1, status = 'DRAFT',
       status_since = case when status = 'DRAFT' then status_since else app_now() end
     from unnest($1::uuid[], $2::int[], $3::text[]) as given (id, revision, narrative)
     where r.id = given.id returning ${reportColumns}`,
    writtenValues(reports),
    plannedFor(reports),
  );
}

const handedIn: StepWords = { step: 'SUBMITTED', reason: null, notes: [] };

/**
 * Hands reports in. Whether each is late is decided by its first submission, once and for all, by the database's clock
 * and the due time that holds for its unit now.
 */
export async function saveSubmissions(
  queries: Queries,
  reports: readonly WrittenReport[],
  acting: Actor,
): Promise<ReportRow[]> {
  if (reports.length === 0) return [];
  return queries.query<ReportRow>(
    `with moved as (
       update report r set narrative = given.narrative, status = 'SUBMITTED', status_since = app_now(),
         revision = given.revision, counted_revision = given.revision, counted_verified = false, version = version + 1,
         submitted_at = app_now(), submitted_by = $6, first_submitted_at = coalesce(first_submitted_at, app_now()),
         late = coalesce(late, app_now() >= given.due_at), due_at_held = coalesce(due_at_held, given.due_at)
       from unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[]) as given (id, revision, narrative, due_at)
       where r.id = given.id returning r.*),
     told as (${recordEvents('moved', 5)})
     select ${reportColumns} from moved r`,
    [
      ...writtenValues(reports),
      reports.map(({ plan }) => plan.entry.dueAt),
      ...eventValues(acting, handedIn),
    ],
    plannedFor(reports),
  );
}

const writtenValues = (reports: readonly WrittenReport[]) => [
  reports.map(({ report }) => report.id),
  reports.map(({ report }) => report.revision),
  reports.map(({ plan }) => plan.narrative),
];
