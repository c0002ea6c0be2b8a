import type { PeriodConflictCode } from '@thi-dua/schema';
import type { PeriodFacts } from './period-facts.ts';
import type { PeriodTimes } from './period-times.ts';

/** Something that stands against a change. */
export interface Found {
  readonly code: PeriodConflictCode;
  readonly message: string;
  readonly fields: readonly string[];
}

/** Looks at a change for one kind of conflict. */
export type Rule = (facts: PeriodFacts) => Found[];

/** Those of the fields that the change sets otherwise; of a new period all. */
export const changed = <Field extends keyof PeriodTimes>(
  { before, after }: PeriodFacts,
  fields: readonly Field[],
): Field[] => fields.filter((field) => before === null || before[field] !== after[field]);

export const when = (holds: boolean, code: PeriodConflictCode, found: Omit<Found, 'code'>): Found[] =>
  holds ? [{ code, ...found }] : [];
