import type { Deadline } from '@thi-dua/schema';
import type { PeriodTimes } from './period-times.ts';

/** All that decides what stands against a change of a period. */
export interface PeriodFacts {
  /** Null for a new period. */
  readonly before: PeriodTimes | null;
  readonly after: PeriodTimes;
  readonly counts: boolean;
  readonly planDue: Deadline | null;
  readonly campaign: { readonly startsOn: string; readonly endsOn: string | null };
  /** The other periods that count, by the day they begin. */
  readonly others: readonly Pick<PeriodTimes, 'name' | 'startsOn' | 'endsOn'>[];
  /** How many reports were handed in, when the first of them and when the last. */
  readonly reports: number;
  readonly firstReportAt: string | null;
  readonly lastReportAt: string | null;
  /** What its results have to be there for, earliest first: `lateFrom` is the first instant after. */
  readonly reviews: readonly { readonly title: string; readonly lateFrom: string }[];
  readonly now: string;
}
