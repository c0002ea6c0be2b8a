import type { Measure } from '@thi-dua/plugin-api';
import type { Requirement } from '@thi-dua/schema';
import type { Tallies, Tally } from './tally.ts';
import { against, notApplicable, notReported, type Verdict, type VerdictState, verdict } from './verdict.ts';

/** What judging needs of an indicator. */
export interface IndicatorFacts {
  readonly measure: Measure;
  /** Worst first; empty when it is not graded. */
  readonly grades: readonly string[];
}

/** Which target is judged, and the indicators it asks for, by id. */
export interface TargetIndicators {
  readonly targetId: string;
  readonly indicators: ReadonlyMap<string, IndicatorFacts>;
}

/** What adds up is judged by the total of the unit and all below it, a result by the unit's own. */
export function measured(
  requirement: Requirement,
  { total, own }: Tallies,
  given: TargetIndicators,
): Verdict {
  const { comparator, grade } = requirement;
  const id = present(requirement.indicatorId, 'indicator', given);
  const { measure, grades } = present(given.indicators.get(id), `facts of ${id}`, given);
  switch (present(comparator, 'comparator', given)) {
    case 'NONE':
      return added(total.get(id), ({ part }) => verdict(part === 0));
    case 'GRADE_AT_LEAST': {
      const asked = grades.indexOf(present(grade, 'grade', given));
      if (asked < 0) throw new Error(`${given.targetId} asks for “${grade}”, which ${id} does not know.`);
      return resulting(own.get(id), (result) => {
        const reached = grades.indexOf(result);
        // A grade that the scale has lost since says nothing against the scale of today.
        return reached < 0 ? notReported : verdict(reached >= asked);
      });
    }
    case 'RECOGNISED':
    case 'YES':
      return resulting(own.get(id), (result) => verdict(result === 'YES'));
    case 'AT_LEAST':
    case 'MORE_THAN':
    case 'REACH':
      return added(total.get(id), (tally) => bounded(requirement, tally, { measure, given }));
  }
}

/** The share of the units that meet the inner condition; who judged them counted both. */
export function share(requirement: Requirement, { shares }: Tallies, given: TargetIndicators): Verdict {
  const counted = shares.get(given.targetId);
  if (counted === undefined) return notReported;
  if (counted.units === 0) return notApplicable;
  return against(
    { part: BigInt(counted.met) * 100n, of: BigInt(counted.units) },
    present(requirement.comparator, 'comparator', given),
    present(requirement.threshold, 'threshold', given),
  );
}

function bounded(
  requirement: Requirement,
  { part, whole }: Tally,
  { measure, given }: { readonly measure: Measure; readonly given: TargetIndicators },
): Verdict {
  const comparator = present(requirement.comparator, 'comparator', given);
  const threshold = present(requirement.threshold, 'threshold', given);
  if (measure === 'COUNT') return against({ part: BigInt(part), of: 1n }, comparator, threshold);
  if (measure !== 'RATIO') throw new Error(`${given.targetId} holds ${measure} against a number.`);
  if (whole === 0) return notApplicable;
  return against({ part: BigInt(part) * 100n, of: BigInt(whole) }, comparator, threshold);
}

function added(tally: Tally | undefined, judged: (tally: Tally) => Verdict): Verdict {
  if (tally === undefined) return notReported;
  if (tally.reported > 0) return judged(tally);
  return tally.notApplicable > 0 ? notApplicable : notReported;
}

/**
 * A unit holds one result. Where a period adds up others in which it gave different ones, the worst decides: nobody is
 * kept from reporting by it.
 */
function resulting(tally: Tally | undefined, judged: (result: string) => Verdict): Verdict {
  if (tally === undefined) return notReported;
  const held = Object.keys(tally.results).filter((name) => (tally.results[name] ?? 0) > 0);
  if (held.length === 0) return tally.notApplicable > 0 ? notApplicable : notReported;
  const verdicts = held.map(judged);
  const worst = (state: VerdictState) => verdicts.find((each) => each.state === state);
  return worst('NOT_MET') ?? worst('MET') ?? notReported;
}

/** Loading a plugin has made sure of it. */
function present<T>(value: T | null | undefined, what: string, { targetId }: TargetIndicators): T {
  if (value === null || value === undefined) throw new Error(`${targetId} lacks its ${what}.`);
  return value;
}
