import type { Body } from './plan.ts';
import { addDays, type Day, firstDayAfter, type Instant, type Month, startOfDay } from './time.ts';

/** What the words of a deadline mean. */
export const deadlineKinds = [
  'NO_LATER_THAN',
  'BEFORE',
  'AT_TIME',
  'IN_MONTH',
  'IN_QUARTER',
  'ON_DIRECTIVE',
  'ON_REQUEST',
  'AS_REGULATED',
  'AT_PHASE_END',
  'DAYS_AFTER',
  'CONTINUOUS',
] as const;

/** One of {@link deadlineKinds}. */
export type DeadlineKind = (typeof deadlineKinds)[number];

/** When something is due: the meaning, and the plan's own words beside it. */
export type Deadline = { readonly words: string } & (
  | { readonly kind: 'NO_LATER_THAN' | 'BEFORE'; readonly day: Day }
  | { readonly kind: 'AT_TIME'; readonly instant: Instant }
  | { readonly kind: 'IN_MONTH'; readonly month: Month }
  | { readonly kind: 'IN_QUARTER'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'ON_DIRECTIVE'; readonly of: Body }
  | { readonly kind: 'DAYS_AFTER'; readonly days: number }
  | { readonly kind: 'ON_REQUEST' | 'AS_REGULATED' | 'AT_PHASE_END' | 'CONTINUOUS' }
);

/** “Chậm nhất ngày D”, “đến hết ngày D”, “trong ngày D”: the whole of day D is still in time. */
export const noLaterThan = (day: Day, words: string): Deadline => ({ kind: 'NO_LATER_THAN', day, words });
/** “Trước ngày D”: the last day in time is the day before D. */
export const before = (day: Day, words: string): Deadline => ({ kind: 'BEFORE', day, words });
/** “17 giờ ngày …”: from that instant on it is late. */
export const atTime = (instant: Instant, words: string): Deadline => ({ kind: 'AT_TIME', instant, words });
/** “Tháng 8/2026”, “trong tháng 8/2026”: until the end of the month. */
export const inMonth = (month: Month, words: string): Deadline => ({ kind: 'IN_MONTH', month, words });
/** “Quý I/2026”: until the end of the quarter. */
export const inQuarter = (year: number, quarter: 1 | 2 | 3 | 4, words: string): Deadline => ({
  kind: 'IN_QUARTER',
  year,
  quarter,
  words,
});
/** “Theo chỉ đạo của …”: when that body says so. */
export const onDirectiveOf = (of: Body, words: string): Deadline => ({ kind: 'ON_DIRECTIVE', of, words });
/** “Đột xuất khi có yêu cầu”. */
export const onRequest = (words: string): Deadline => ({ kind: 'ON_REQUEST', words });
/** “Theo quy định”: another rule sets it, the plan names no day. */
export const asRegulated = (words: string): Deadline => ({ kind: 'AS_REGULATED', words });
/** “Kết thúc mỗi đợt”: when a phase ends. */
export const atPhaseEnd = (words: string): Deadline => ({ kind: 'AT_PHASE_END', words });
/** “Trong 05 ngày sau khi hết tháng”: in time so many whole days after the month, quarter … it covers has ended. */
export const withinDaysAfter = (days: number, words: string): Deadline => ({
  kind: 'DAYS_AFTER',
  days,
  words,
});
/** “Thường xuyên”: never finished, never late. */
export const continuous = (words: string): Deadline => ({ kind: 'CONTINUOUS', words });

/** The first instant that is late, in Vietnam; undefined when the plan fixes no moment. */
export function lateFrom(deadline: Deadline): Instant | undefined {
  switch (deadline.kind) {
    case 'NO_LATER_THAN':
      return startOfDay(addDays(deadline.day, 1));
    case 'BEFORE':
      return startOfDay(deadline.day);
    case 'AT_TIME':
      return deadline.instant;
    case 'IN_MONTH':
      return startOfDay(firstDayAfter(deadline.month, 1));
    case 'IN_QUARTER':
      return startOfDay(firstDayAfter(`${deadline.year}-01` as Month, 3 * deadline.quarter));
    default:
      return undefined;
  }
}

/** The last calendar day on which it is in time; undefined when the plan fixes no moment. */
export function lastDayInTime(deadline: Deadline): Day | undefined {
  if (deadline.kind === 'AT_TIME') return deadline.instant.slice(0, 10) as Day;
  const late = lateFrom(deadline);
  return late === undefined ? undefined : addDays(late.slice(0, 10) as Day, -1);
}
