import type { PeriodRhythm } from '@thi-dua/schema';
import { countedFirst } from './rhythms.ts';

/** What of a period decides whether it counts. */
interface Countable {
  readonly rhythm: PeriodRhythm;
  readonly dueAt: string;
}

/**
 * The periods that add up to the campaign: those of one rhythm, the finest that parts it; reports that are made once
 * repeat each other, and the last of them says most.
 */
export function countedOf<Draft extends Countable>(drafts: readonly Draft[]): Set<Draft> {
  const rhythm = finestOf(drafts.map((draft) => draft.rhythm));
  const series = drafts.filter((draft) => draft.rhythm === rhythm);
  if (rhythm !== 'ONCE') return new Set(series);
  const last = series.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt)).at(-1);
  return new Set(last === undefined ? [] : [last]);
}

function finestOf(rhythms: readonly PeriodRhythm[]): PeriodRhythm | undefined {
  const counting = rhythms.flatMap((rhythm) => {
    const rank = countedFirst[rhythm];
    return rank === null ? [] : [{ rhythm, rank }];
  });
  return counting.toSorted((one, other) => one.rank - other.rank)[0]?.rhythm;
}
