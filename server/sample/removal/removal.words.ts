import type { AffectedRanking } from '../rankings.queries.ts';
import type { SampleRemoval } from './remove.ts';

/** Describes the removal for the operator at the terminal. */
export function removalWords(province: string, removed: SampleRemoval): string {
  const { units, deleted, withdrawn, heirs, kept } = removed;
  if (units === 0) return `Nothing changed: the province ${province} has no sample`;
  return [
    `Removed: ${units} sample units of the province ${province} and all that hung on them.`,
    ...(kept === null
      ? []
      : [
          `The campaign “${kept.title}” stays launched, its periods as they are: since then it was given ${kept.because}.`,
        ]),
    ...named('Deleted, for they ranked sample units or nothing but sample figures', deleted),
    ...named('Withdrawn, for they had added sample figures up', withdrawn),
    ...(heirs.length === 0 ? [] : [`Units that came of sample units are real, and stay: ${quoted(heirs)}.`]),
  ].join('\n');
}

const named = (what: string, rankings: readonly AffectedRanking[]) =>
  rankings.length === 0 ? [] : [`${what}: ${quoted(rankings.map(({ name }) => name))}.`];

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
