import type { CampaignStage, ReportException } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { type Actor, eventValues, type Told, tellEvents } from '../history/history.queries.ts';
import { type ReportRow, reportColumns } from '../report.row.ts';

/** A report that nobody else changes before the transaction ends. */
export type HeldForStep = ReportRow & { readonly campaignStage: CampaignStage };

/** Held in the order of their ids: two who take many at once never wait for each other. */
export function holdForStep(queries: Queries, ids: readonly string[]): Promise<HeldForStep[]> {
  return queries.query<HeldForStep>(
    `select ${reportColumns}, coalesce(c.state, 'DRAFT') as "campaignStage"
     from report r left join campaign_state c on c.campaign_id = r.campaign_id
     where r.id = any($1::uuid[]) order by r.id for update of r`,
    [ids],
  );
}

/** Steps that a level above takes. */
export type ReviewStep = 'VERIFIED' | 'RETURNED' | 'APPROVED';

/** What a review says, of one report or of many. */
export interface Review extends Told {
  readonly step: ReviewStep;
  readonly exceptions: readonly ReportException[];
}

/** What each step changes beside the status. A correction that is sent back leaves what was verified before it. */
const changes: Readonly<Record<ReviewStep, string>> = {
  VERIFIED: 'counted_verified = true, corrects = null',
  RETURNED: 'counted_revision = r.corrects, counted_verified = r.corrects is not null',
  APPROVED: 'stale_since = null, stale_cause = null',
};

/** Takes the step with reports that are held, and writes down who took it. */
export function saveReview(
  queries: Queries,
  ids: readonly string[],
  { acting, review }: { readonly acting: Actor; readonly review: Review },
): Promise<ReportRow[]> {
  return queries.query<ReportRow>(
    `with moved as (
       update report r set status = $3, status_since = now(), version = version + 1, exceptions = $2::jsonb, ${changes[review.step]}
       where r.id = any($1::uuid[]) returning r.*),
     told as (${tellEvents('moved', 3)})
     select ${reportColumns} from moved r`,
    [ids, JSON.stringify(review.exceptions), ...eventValues(acting, review)],
  );
}
