import type { Frequency } from '@thi-dua/plugin-api';
import type { PeriodRhythm } from '@thi-dua/schema';

// A rhythm or a frequency that is added to the contract does not compile until each of these tables says what it means.

/**
 * Which rhythm adds up to the campaign where its reports come in several: the one that stands first here, null never.
 */
export const countedFirst: Readonly<Record<PeriodRhythm, number | null>> = {
  MONTHLY: 1,
  QUARTERLY: 2,
  YEARLY: 3,
  HALF_YEARLY: 4,
  ONCE: 5,
  EACH_PHASE: 6,
  CAMPAIGN: null,
};

/** The rhythm whose periods judge what is asked so often; null: only the campaign as a whole does. */
export const rhythmOf: Readonly<Record<Frequency, PeriodRhythm | null>> = {
  MONTH: 'MONTHLY',
  QUARTER: 'QUARTERLY',
  YEAR: 'YEARLY',
  PHASE: 'EACH_PHASE',
  CAMPAIGN: null,
};

/**
 * The reports that a frequency makes due where the plan orders none of that rhythm; null: it makes none, and what is
 * asked so often is answered in the last report.
 */
export const reportsOfTargets: Readonly<
  Record<Frequency, { readonly rhythm: 'MONTHLY' | 'QUARTERLY'; readonly months: 1 | 3 } | null>
> = {
  MONTH: { rhythm: 'MONTHLY', months: 1 },
  QUARTER: { rhythm: 'QUARTERLY', months: 3 },
  YEAR: null,
  PHASE: null,
  CAMPAIGN: null,
};
