import type { CampaignStage, ReportException, ValueNote } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import type { Identity } from '../../../rights/principal.ts';
import { type ReportRow, reportColumns } from '../report.row.ts';

/** A report that nobody else changes before the transaction ends. */
export type HeldForStep = ReportRow & { readonly campaignStage: CampaignStage };

/** Held in one order for everybody: two who take many at once never wait for each other. */
export function lockForStep(queries: Queries, ids: readonly string[]): Promise<HeldForStep[]> {
  return queries.query<HeldForStep>(
    `select ${reportColumns}, coalesce(c.state, 'DRAFT') as "campaignStage"
     from report r left join campaign_state c on c.campaign_id = r.campaign_id
     where r.id = any($1::uuid[]) order by r.unit_id, r.period_id for update of r`,
    [ids],
  );
}

/** Steps that a level above takes. */
export type ReviewStep = 'VERIFIED' | 'RETURNED' | 'APPROVED';

/** What a level above does, and says of all the reports it does it with. */
export interface Review {
  readonly step: ReviewStep;
  readonly reason: string | null;
}

/** What it says of one of them, in which role. */
export interface ReviewedReport {
  readonly id: string;
  readonly role: string;
  readonly notes: readonly ValueNote[];
  readonly exceptions: readonly ReportException[];
}

/** Those of what is sent back stay with it: a correction may be given up. */
const excepted = 'exceptions = given.exceptions';

/** What each step changes beside the status. A correction that is sent back leaves what was verified before it. */
const changes: Readonly<Record<ReviewStep, string>> = {
  VERIFIED: `counted_verified = true, corrects = null, stale_since = null, stale_cause = null, ${excepted}`,
  RETURNED: 'counted_revision = r.corrects, counted_verified = r.corrects is not null',
  APPROVED: `stale_since = null, stale_cause = null, ${excepted}`,
};

/** Takes the step with reports that are held, and writes down who took it, in one statement however many they are. */
export function saveReviews(
  queries: Queries,
  { step, reason, identity }: Review & { readonly identity: Identity },
  reports: readonly ReviewedReport[],
): Promise<ReportRow[]> {
  return queries.query<ReportRow>(
    `with given as (
       select * from unnest($1::uuid[], $2::text[], $3::jsonb[], $4::jsonb[]) as g (id, role, notes, exceptions)),
     moved as (
       update report r set status = $5, status_since = app_now(), version = version + 1,
         ${changes[step]}
       from given where r.id = given.id returning r.*),
     told as (
       insert into report_event (province_code, report_id, revision, step, user_id, user_name, role, reason, notes)
       select m.province_code, m.id, m.revision, $5, $6, $7, given.role, $8, given.notes
       from moved m join given on given.id = m.id)
     select ${reportColumns} from moved r`,
    [
      reports.map(({ id }) => id),
      reports.map(({ role }) => role),
      reports.map(({ notes }) => JSON.stringify(notes)),
      reports.map(({ exceptions }) => JSON.stringify(exceptions)),
      step,
      identity.userId,
      identity.name,
      reason,
    ],
  );
}

/**
 * Locks all that settling these reports will lock, in its order: settling one period after the other would wait in a
 * circle with somebody who settles another one.
 */
export async function lockForSettling(
  queries: Queries,
  reports: readonly Pick<ReportRow, 'id'>[],
): Promise<void> {
  await queries.query(
    `select from standing s
     where (s.province_code, s.period_id, s.unit_id) in (
       select own.province_code, periods.id, above.id
       from report r
         join standing own on own.province_code = r.province_code and own.unit_id = r.unit_id
           and own.campaign_id = r.campaign_id
         join reporting_period p on p.id = r.period_id
         join reporting_period periods on periods.campaign_id = r.campaign_id
           and (periods.id = p.id or p.counts and periods.rhythm = 'CAMPAIGN') and periods.id = own.period_id
         cross join unnest(own.path) as above (id)
       where r.id = any($1::uuid[]))
     order by s.unit_id, s.period_id for update`,
    [reports.map(({ id }) => id)],
  );
}
