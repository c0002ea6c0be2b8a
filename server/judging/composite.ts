import {
  capped,
  fullAttainment,
  meanOf,
  notApplicable,
  notReported,
  type Verdict,
  type VerdictState,
} from './verdict.ts';

/** Every part that applies. What is not reported counts as nothing attained. */
export function allOf(parts: readonly Verdict[]): Verdict {
  const applicable = parts.filter(({ state }) => state !== 'NOT_APPLICABLE');
  if (applicable.length === 0) return notApplicable;
  const has = (state: VerdictState) => applicable.some((part) => part.state === state);
  const attained = applicable.map(({ attainment }) => attainment ?? 0);
  // More than was asked in one part never makes up for what is missing in another.
  if (has('NOT_MET')) return { state: 'NOT_MET', attainment: meanOf(attained.map((one) => capped(one, 1))) };
  return has('NOT_REPORTED') ? notReported : { state: 'MET', attainment: meanOf(attained) };
}

/** One part is enough; while one is not reported, it may still be met. */
export function anyOf(parts: readonly Verdict[]): Verdict {
  const has = (state: VerdictState) => parts.some((part) => part.state === state);
  const attainment = Math.max(0, ...parts.map((part) => part.attainment ?? 0));
  if (has('MET')) return { state: 'MET', attainment };
  if (has('NOT_REPORTED')) return notReported;
  return has('NOT_MET') ? { state: 'NOT_MET', attainment } : notApplicable;
}

/**
 * A target of every month (or quarter) over the campaign: months met of months due. A month without a report is due
 * and not met; the target itself is not reported only while no month is.
 */
export function judgePeriods(
  states: readonly VerdictState[],
): Verdict & { readonly met: number; readonly due: number } {
  const due = states.filter((state) => state !== 'NOT_APPLICABLE');
  const met = due.filter((state) => state === 'MET').length;
  const counts = { met, due: due.length };
  if (due.length === 0) return { ...notApplicable, ...counts };
  if (due.every((state) => state === 'NOT_REPORTED')) return { ...notReported, ...counts };
  const attainment = meanOf(due.map((state) => (state === 'MET' ? fullAttainment : 0)));
  return { state: met === due.length ? 'MET' : 'NOT_MET', attainment, ...counts };
}
