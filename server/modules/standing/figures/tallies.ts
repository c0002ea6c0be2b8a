import type { UnitKind } from '@thi-dua/plugin-api';
import type { Tallies, Tally } from '../../../judging/tally.ts';
import { type JudgingRules, sharesOf } from '../rules/campaign-rules.ts';
import type { RollupRow } from './figures.ts';

/** Which figures are looked at: all that were reported, or those that are verified alone. */
export type Stage = 'PROVISIONAL' | 'VERIFIED';

/** How many units there are of the kinds a share is taken of, by the target's uuid. */
export type UnitCounts = ReadonlyMap<string, number>;

/** Counts the units of each share, given how many units there are of each kind. */
export function unitCounts(
  rules: Pick<JudgingRules, 'targets'>,
  units: Readonly<Record<string, number>>,
): UnitCounts {
  const count = (kinds: readonly UnitKind[]) => kinds.reduce((sum, kind) => sum + (units[kind] ?? 0), 0);
  return new Map(sharesOf(rules).map(({ target, share }) => [target.uuid, count(share.unitKinds)]));
}

export interface TallyFacts {
  readonly rules: JudgingRules;
  readonly units: UnitCounts;
}

/** The rows of a unit's rollup as judging reads them. */
export function talliesOf(rows: readonly RollupRow[], stage: Stage, { rules, units }: TallyFacts): Tallies {
  const total = new Map<string, Tally>();
  const own = new Map<string, Tally>();
  const shared = new Map<string, { met: number; notApplicable: number }>();
  const from = stage === 'PROVISIONAL' ? 3 : 7;
  for (const row of rows) {
    // Looked at before anything is made of it: in most rows of a month nothing is verified yet.
    if (row[from] === 0 && row[from + 2] === 0 && row[from + 3] === 0) continue;
    const figures = figuresOf(row, stage);
    const key = rules.byUuid.get(row[0])?.key;
    if (key === undefined) {
      const { met, notApplicable } = shared.get(row[0]) ?? { met: 0, notApplicable: 0 };
      shared.set(row[0], {
        met: met + (row[2] === 'MET' ? figures.part : 0),
        notApplicable: notApplicable + figures.notApplicable,
      });
      continue;
    }
    const tally = { ...figures, results: row[2] === '' ? none : { [row[2]]: figures.part } };
    total.set(key, plus(total.get(key), tally));
    if (row[11]) own.set(key, plus(own.get(key), tally));
  }
  const shares = new Map(
    rules.targets.flatMap(({ id, uuid }) => {
      const count = units.get(uuid);
      if (count === undefined) return [];
      // Whom it does not apply to neither meets nor misses it.
      const { met, notApplicable } = shared.get(uuid) ?? { met: 0, notApplicable: 0 };
      return [[id, { met, units: count - notApplicable }] as const];
    }),
  );
  return { total, own, shares };
}

type Figures = Omit<Tally, 'results'>;

function figuresOf(row: RollupRow, stage: Stage): Figures {
  const [part, whole, reported, notApplicable] =
    stage === 'PROVISIONAL' ? [row[3], row[4], row[5], row[6]] : [row[7], row[8], row[9], row[10]];
  return { part, whole, reported, notApplicable };
}

const none: Tally['results'] = {};

function plus(one: Tally | undefined, other: Tally): Tally {
  if (one === undefined) return other;
  return {
    part: one.part + other.part,
    whole: one.whole + other.whole,
    reported: one.reported + other.reported,
    notApplicable: one.notApplicable + other.notApplicable,
    results: resultsOf(one.results, other.results),
  };
}

function resultsOf(one: Tally['results'], other: Tally['results']): Tally['results'] {
  if (other === none) return one;
  const sums = { ...one };
  for (const [result, count] of Object.entries(other)) sums[result] = (sums[result] ?? 0) + count;
  return sums;
}
