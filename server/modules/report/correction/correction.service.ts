import type { CorrectReportArgs, RecallReportArgs, Report, ReportStatus } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLine, givenLineOrNull } from '../../../mutation/given-text.ts';
import type { Acting, Done } from '../../../mutation/mutate.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import { readEntries } from '../../entry/entry.queries.ts';
import { refusalOf } from '../../entry/entry.words.ts';
import { judgeEntry, mayWrite } from '../../entry/judge-entry.ts';
import { settle } from '../../standing/settle/settle.ts';
import { type ReportRow, shownReport } from '../report.row.ts';
import { statusWords } from '../report.words.ts';
import { type HeldForStep, holdForStep } from '../review/review.queries.ts';
import { openCorrection, takeBack } from './correction.queries.ts';

export const longestReason = 2_000;

/** Begins a correction of what was verified or approved: a draft, while the verified figures go on counting. */
export async function correctReport(
  queries: Queries,
  args: CorrectReportArgs,
  acting: Acting,
): Promise<Done<Report>> {
  const reason = givenLine(args.reason, 'reason', longestReason);
  const report = await held(queries, args, {
    from: ['VERIFIED', 'APPROVED'],
    rule: 'chỉ đính chính được báo cáo đã thẩm tra hoặc đã phê duyệt',
  });
  if (report.campaignStage === 'REVIEWED' || report.campaignStage === 'ARCHIVED') {
    throw refuse('WRONG_STATE', 'Phong trào đã tổng kết; báo cáo không thay đổi được nữa.', 'id');
  }
  const told = { step: 'CORRECTION_OPENED', reason, notes: [] } as const;
  return done(report, await openCorrection(queries, report.id, { acting, told }));
}

/** The unit takes back what waits for verification, as long as it may still write. */
export async function recallReport(
  queries: Queries,
  args: RecallReportArgs,
  acting: Acting,
): Promise<Done<Report>> {
  const report = await held(queries, args, {
    from: ['SUBMITTED'],
    rule: 'chỉ rút lại được báo cáo đã nộp mà chưa thẩm tra',
  });
  const [entry] = await readEntries(queries, [report]);
  if (entry === undefined) throw refuse('NOT_FOUND', undefined, 'id');
  const rule = judgeEntry({ ...entry, mayEnter: true });
  if (!mayWrite(rule)) throw refusalOf(rule, entry);
  const reason = givenLineOrNull(args.reason, 'reason', longestReason);
  const told = { step: 'RECALLED', reason, notes: [] } as const;
  const after = await takeBack(queries, report.id, { acting, told });
  await settle(queries, report.periodId, [report.unitId]);
  return done(report, after);
}

/** Where a step begins, in words. */
export interface Beginning {
  readonly from: readonly ReportStatus[];
  readonly rule: string;
}

/** The report, nobody else's to change before the transaction ends; refused where the step does not begin. */
export async function held(
  queries: Queries,
  { id, version, ...yours }: RecallReportArgs,
  { from, rule }: Beginning,
): Promise<HeldForStep> {
  const [report] = await holdForStep(queries, [id]);
  if (report === undefined) throw refuse('NOT_FOUND', undefined, 'id');
  if (report.version !== version) throw conflict(shownReport(report), yours, report.version);
  if (!from.includes(report.status)) {
    throw refuse('WRONG_STATE', `Báo cáo ${statusWords[report.status]}; ${rule}.`, 'id');
  }
  return report;
}

export function done(before: ReportRow, [after]: readonly ReportRow[]): Done<Report> {
  if (after === undefined) throw new Error('The report that is held has gone');
  return { result: after, noun: 'report', targetId: before.id, before, after };
}
