import type { CorrectReportArgs, Report } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLine } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { refuse } from '../../../mutation/refusal.ts';
import type { Actor } from '../../../rights/principal.ts';
import { openCorrection } from './correction.queries.ts';
import { correctionOutcome, lockedReport, longestReason } from './correction-step.ts';

/** Begins a correction of what was verified or approved: a draft, while the verified figures go on counting. */
export async function correctReport(
  queries: Queries,
  args: CorrectReportArgs,
  acting: Actor,
): Promise<ChangeOutcome<Report>> {
  const reason = givenLine(args.reason, 'reason', longestReason);
  const report = await lockedReport(queries, args, {
    from: ['VERIFIED', 'APPROVED'],
    rule: 'chỉ đính chính được báo cáo đã thẩm tra hoặc đã phê duyệt',
  });
  if (report.campaignStage === 'REVIEWED' || report.campaignStage === 'ARCHIVED') {
    throw refuse('WRONG_STATE', 'Phong trào đã tổng kết; báo cáo không thay đổi được nữa.', 'id');
  }
  const told = { step: 'CORRECTION_OPENED', reason, notes: [] } as const;
  return correctionOutcome(report, await openCorrection(queries, report.id, { acting, told }));
}
