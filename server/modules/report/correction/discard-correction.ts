import type { DiscardCorrectionArgs, Report } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLineOrNull } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { refuse } from '../../../mutation/refusal.ts';
import type { Actor } from '../../../rights/principal.ts';
import { restoreEvidence } from '../evidence/restore-evidence.ts';
import { correctionOutcome, lockedReport, longestReason } from './correction-step.ts';
import { closeCorrection, restoreValues } from './discard.queries.ts';

/**
 * Gives up a correction that was begun by mistake, or sent back: the report stands as it stood before. Nothing that
 * counts changes, so it may be done at any time, and nothing is settled.
 */
export async function discardCorrection(
  queries: Queries,
  args: DiscardCorrectionArgs,
  acting: Actor,
): Promise<ChangeOutcome<Report>> {
  const reason = givenLineOrNull(args.reason, 'reason', longestReason);
  const report = await lockedReport(queries, args, {
    from: ['DRAFT', 'RETURNED'],
    rule: 'chỉ bỏ được bản đính chính chưa nộp hoặc bị trả lại; bản đã nộp thì rút lại trước',
  });
  const { id, status, corrects } = report;
  if (corrects === null) throw refuse('WRONG_STATE', 'Báo cáo không có bản đính chính nào đang mở.', 'id');
  const revision = status === 'DRAFT' ? report.revision : report.revision + 1;
  const discarding = { id, corrects, revision };
  await restoreValues(queries, discarding);
  await restoreEvidence(queries, discarding);
  const told = { step: 'CORRECTION_DISCARDED', reason, notes: [] } as const;
  return correctionOutcome(report, await closeCorrection(queries, discarding, { acting, told }));
}
