import type { Queries } from '../../../data/database.ts';
import type { Identity } from '../../../rights/principal.ts';
import { type EntryRow, readEntries } from '../../entry/entry.queries.ts';
import { returnedWords } from '../../entry/entry.words.ts';
import { type NewNotice, notify } from '../../notice/notify.ts';
import type { ReportRow } from '../report.row.ts';
import type { Review } from './review.queries.ts';

/** Tells those who report, and whoever handed it in, that a report was sent back or approved. */
export async function notifyReviewed(
  queries: Queries,
  reports: readonly ReportRow[],
  { review, identity }: { readonly review: Review; readonly identity: Pick<Identity, 'userId'> },
): Promise<void> {
  const { step, reason } = review;
  if (step === 'VERIFIED') return;
  const entries = step === 'RETURNED' ? await readEntries(queries, reports) : [];
  const kind = step === 'RETURNED' ? 'REPORT_RETURNED' : 'REPORT_APPROVED';
  const notices = reports.map(
    (report, place): NewNotice => ({
      kind,
      provinceCode: report.provinceCode,
      subject: `report:${report.id}:${report.version}`,
      body: step === 'RETURNED' ? returned(reason, entries[place]) : approved(report),
      link: `/reports/${report.id}`,
      unitIds: [report.unitId],
      periodId: report.periodId,
      userIds: report.submittedBy === null ? [] : [report.submittedBy],
      except: identity.userId,
    }),
  );
  await notify(queries, ...notices);
}

/** Says why it came back and until when it can be mended. */
function returned(reason: string | null, entry: EntryRow | undefined): string {
  return `Lý do: ${reason}${entry === undefined ? '' : `\n${returnedWords(entry)}`}`;
}

const approved = ({ exceptions }: ReportRow) =>
  exceptions.length === 0 ? 'Đã phê duyệt.' : `Đã phê duyệt, trừ ${exceptions.length} chỉ tiêu.`;
