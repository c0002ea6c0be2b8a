import type { RecallReportArgs, Report, ReportStatus } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import type { ReportRow } from '../report.row.ts';
import { shownReport } from '../report.row.ts';
import { statusWords } from '../report.words.ts';
import type { HeldForStep } from '../review/review.queries.ts';
import { lockForStep } from '../review/review.queries.ts';

export const longestReason = 2_000;

/** The state in which a step begins, in words. */
export interface StepStart {
  readonly from: readonly ReportStatus[];
  readonly rule: string;
}

/** The report, nobody else's to change before the transaction ends; refused where the step does not begin. */
export async function lockedReport(
  queries: Queries,
  { id, version, ...yours }: RecallReportArgs,
  { from, rule }: StepStart,
): Promise<HeldForStep> {
  const [report] = await lockForStep(queries, [id]);
  if (report === undefined) throw refuse('NOT_FOUND', undefined, 'id');
  if (report.version !== version) throw conflict(shownReport(report), yours, report.version);
  if (!from.includes(report.status)) {
    throw refuse('WRONG_STATE', `Báo cáo ${statusWords[report.status]}; ${rule}.`, 'id');
  }
  return report;
}

export function correctionOutcome(before: ReportRow, [after]: readonly ReportRow[]): ChangeOutcome<Report> {
  if (after === undefined) throw new Error('The report that is held has gone');
  return { result: after, noun: 'report', targetId: before.id, before, after };
}
