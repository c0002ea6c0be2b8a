import type { ReportEvent, ReportStep } from '@thi-dua/schema';

const answered: ReadonlySet<ReportStep> = new Set(['SUBMITTED', 'CORRECTION_DISCARDED']);

/** The step that sent a report back, as long as the unit has not answered it. */
export function openReturn(history: readonly ReportEvent[]): ReportEvent | null {
  const last = history.findLast(({ step }) => answered.has(step) || step === 'RETURNED');
  return last?.step === 'RETURNED' ? last : null;
}
