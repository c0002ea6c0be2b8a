import type { ReportEvent } from '@thi-dua/schema';

/** The step that sent a report back, as long as the unit has not answered it. */
export function openReturn(history: readonly ReportEvent[]): ReportEvent | null {
  const last = history.findLast(({ step }) => step === 'RETURNED' || step === 'SUBMITTED');
  return last?.step === 'RETURNED' ? last : null;
}
