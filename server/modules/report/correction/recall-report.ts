import type { RecallReportArgs, Report } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLineOrNull } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { refuse } from '../../../mutation/refusal.ts';
import type { Actor } from '../../../rights/principal.ts';
import { readEntries } from '../../entry/entry.queries.ts';
import { refusalOf } from '../../entry/entry.words.ts';
import { judgeEntry, mayWrite } from '../../entry/judge-entry.ts';
import { settle } from '../../standing/settle/settle-reports.ts';
import { takeBack } from './correction.queries.ts';
import { correctionOutcome, lockedReport, longestReason } from './correction-step.ts';

/** The unit takes back what waits for verification, as long as it may still write. */
export async function recallReport(
  queries: Queries,
  args: RecallReportArgs,
  acting: Actor,
): Promise<ChangeOutcome<Report>> {
  const report = await lockedReport(queries, args, {
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
  return correctionOutcome(report, after);
}
