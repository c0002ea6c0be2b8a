import type { PeriodRhythm } from '@thi-dua/schema';

/** What of a period decides whether it counts. */
interface Countable {
  readonly rhythm: PeriodRhythm;
  readonly dueAt: string;
}

const countedFirst: readonly PeriodRhythm[] = [
  'MONTHLY',
  'QUARTERLY',
  'YEARLY',
  'HALF_YEARLY',
  'ONCE',
  'EACH_PHASE',
];

/**
 * The periods that add up to the campaign: those of one rhythm, the finest that parts it; reports that are made once
 * repeat each other, and the last of them says most.
 */
export function countedOf<Draft extends Countable>(drafts: readonly Draft[]): Set<Draft> {
  const rhythm = countedFirst.find((each) => drafts.some((draft) => draft.rhythm === each));
  const series = drafts.filter((draft) => draft.rhythm === rhythm);
  if (rhythm !== 'ONCE') return new Set(series);
  const last = series.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt)).at(-1);
  return new Set(last === undefined ? [] : [last]);
}
