import type { UnitKind } from '@thi-dua/plugin-api';
import type { Tallies, Tally } from '../../../judging/tally.ts';
import { type JudgingRules, sharesOf } from '../rules/campaign-rules.ts';
import type { FigureRow } from './figures.ts';

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
export function talliesOf(rows: readonly FigureRow[], stage: Stage, { rules, units }: TallyFacts): Tallies {
  const total = new Map<string, Tally>();
  const own = new Map<string, Tally>();
  const shared = new Map<string, { met: number; notApplicable: number }>();
  for (const row of rows) {
    const { part, whole, reported, notApplicable } = figuresIn(row, stage);
    // In most rows of a month nothing is verified yet.
    if (part === 0 && reported === 0 && notApplicable === 0) continue;
    const { indicatorId, result } = row;
    const key = rules.byUuid.get(indicatorId)?.key;
    if (key === undefined) {
      const known = shared.get(indicatorId) ?? { met: 0, notApplicable: 0 };
      shared.set(indicatorId, {
        met: known.met + (result === 'MET' ? part : 0),
        notApplicable: known.notApplicable + notApplicable,
      });
      continue;
    }
    const results = result === '' ? none : { [result]: part };
    const tally = { part, whole, reported, notApplicable, results };
    total.set(key, plus(total.get(key), tally));
    if (row.own) own.set(key, plus(own.get(key), tally));
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

/** The figures of a stage. */
export function figuresIn(row: FigureRow, stage: Stage): Omit<Tally, 'results'> {
  if (stage === 'PROVISIONAL') return row;
  return {
    part: row.verifiedPart,
    whole: row.verifiedWhole,
    reported: row.verifiedReported,
    notApplicable: row.verifiedNotApplicable,
  };
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
