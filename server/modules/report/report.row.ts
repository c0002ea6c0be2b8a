import type { Report } from '@thi-dua/schema';
import { instantText } from '../../data/vietnam-time.ts';

/** A report as it is read: what the API shows, and who handed it in. */
export type ReportRow = Report & {
  /** Id of the campaign's row. */
  readonly campaignRow: string;
  readonly provinceCode: string;
  readonly submittedBy: string | null;
};

/** The columns of a {@link ReportRow}, of `report r`. */
export const reportColumns = `r.id, r.unit_id as "unitId", r.period_id as "periodId",
  (select key from campaign where campaign.id = r.campaign_id) as "campaignId", r.campaign_id as "campaignRow", r.status,
  ${instantText('r.status_since')} as "statusSince", r.revision, r.counted_revision as "countedRevision", r.corrects,
  r.narrative, r.exceptions, ${instantText('r.stale_since')} as "staleSince", r.stale_cause as "staleCauseId",
  ${instantText('r.first_submitted_at')} as "firstSubmittedAt", r.late,
  ${instantText('r.due_at_held')} as "dueAtHeld", ${instantText('r.submitted_at')} as "submittedAt", r.version,
  r.province_code as "provinceCode", r.submitted_by as "submittedBy"`;

/** A report as a conflict shows it: what the API shows. */
export function shownReport({ campaignRow, provinceCode, submittedBy, ...report }: ReportRow): object {
  return report;
}
