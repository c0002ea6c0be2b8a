import { lateReport, type PointsEach, type Scheme, tenThousandths } from './scheme.ts';
import { roundedHalfUp, roundedUp, spread, sumOf } from './spread.ts';
import type { Tallies } from './tally.ts';
import { attained, isDue, type ScoredTarget, type Terms, termsOf } from './terms.ts';
import { fullAttainment, meanOf, type VerdictState } from './verdict.ts';

export {
  type DeclaredScheme,
  defaultScheme,
  lateReport,
  type Scheme,
  type TieBreak,
  tiesOf,
} from './scheme.ts';
export type { ScoredTarget } from './terms.ts';

/** What a score is made from. */
export interface ScoreInput {
  /** In the order of the plan, which decides where a last ten-thousandth goes. */
  readonly targets: readonly ScoredTarget[];
  readonly tallies: Pick<Tallies, 'total'>;
  readonly lateReports: number;
}

/** What one thing gave to a score. All points are whole ten-thousandths of a point. */
export interface Contribution {
  /** The target’s id, the indicator’s, or `LATE_REPORT`. */
  readonly what: string;
  readonly kind: 'TARGET' | 'BONUS' | 'PENALTY';
  /** Negative for a penalty. */
  readonly points: number;
  /** The most it could have given, or taken; 0 for a target that is left out. */
  readonly of: number;
  readonly state: VerdictState | null;
}

export interface Score {
  /** Exactly the sum of the contributions, in ten-thousandths; below zero when penalties exceed the rest. */
  readonly points: number;
  readonly met: number;
  readonly due: number;
  /** The mean of the due targets in parts per million, rounded down; what is not reported is nothing attained. */
  readonly attainment: number;
  readonly contributions: readonly Contribution[];
}

/**
 * The score of a unit. A target that is left out (not applicable, or not reported where the scheme says so) takes
 * nothing away: the points of the others then stand for the whole.
 */
export function scoreOf(scheme: Scheme, input: ScoreInput): Score {
  const terms = termsOf(scheme, input.targets);
  const due = input.targets.map(({ verdict }) => verdict).filter((verdict) => isDue(verdict, terms));
  const stakes = input.targets.flatMap((target) => stakeOf(target, terms) ?? []);
  const added = [
    ...terms.bonuses.map((bonus) => pieces('BONUS', bonus, input)),
    ...terms.penalties.map((penalty) => pieces('PENALTY', penalty, input)),
  ];
  return {
    points: added.reduce((sum, { points }) => sum + points, targetPoints(stakes, terms)),
    met: due.filter(({ state }) => state === 'MET').length,
    due: due.length,
    attainment: due.length === 0 ? 0 : meanOf(due.map((verdict) => attained(verdict, terms))),
    // Only whoever explains a score asks for them; settling a province's month scores 7,000 times.
    get contributions() {
      return [...targetContributions(stakes, terms), ...added];
    },
  };
}

type Stake = NonNullable<ReturnType<typeof stakeOf>>;

/** What the contributions of the targets add up to. */
function targetPoints(stakes: readonly Stake[], terms: Terms): number {
  return Number(roundedHalfUp(sumOf(earnings(stakes, terms)), denominatorOf(stakes)));
}

const earnings = (stakes: readonly Stake[], { worth }: Terms) =>
  stakes.map(({ stake, earned }) => stake * earned * worth);

/** Where nothing is at stake, nothing is earned: the divisor must not be zero. */
const denominatorOf = (stakes: readonly Stake[]) =>
  (sumOf(stakes.map(({ stake }) => stake)) || 1n) * BigInt(fullAttainment);

function targetContributions(stakes: readonly Stake[], terms: Terms): Contribution[] {
  const denominator = denominatorOf(stakes);
  const points = spread(earnings(stakes, terms), denominator);
  return stakes.map(({ id, state, stake, most }, position) => ({
    what: id,
    kind: 'TARGET',
    points: Number(points[position]),
    of: Number(roundedUp(stake * most * terms.worth, denominator)),
    state,
  }));
}

/** What a target puts at stake, and how much of it, in parts per million, is and could be earned. */
function stakeOf({ id, verdict }: ScoredTarget, terms: Terms) {
  const points = terms.pointsOf(id);
  if (points === undefined) return undefined;
  const { state } = verdict;
  const stake = isDue(verdict, terms) ? points.weight : 0n;
  if (points.award === 'SHARE_OF_ATTAINMENT') {
    return { id, state, stake, earned: BigInt(attained(verdict, terms)), most: BigInt(terms.limit) };
  }
  const most = BigInt(fullAttainment);
  return { id, state, stake, earned: state === 'MET' ? most : 0n, most };
}

function pieces(
  kind: 'BONUS' | 'PENALTY',
  rule: PointsEach,
  { tallies, lateReports }: ScoreInput,
): Contribution {
  const { indicatorId: what, each, atMost } = rule;
  const count = what === lateReport ? lateReports : (tallies.total.get(what)?.part ?? 0);
  const most = tenThousandths(atMost);
  const points = BigInt(count) * tenThousandths(each);
  const given = Number(points < most ? points : most);
  // Not -given: there is no minus zero in JSON.
  return kind === 'BONUS'
    ? { what, kind, points: given, of: Number(most), state: null }
    : { what, kind, points: 0 - given, of: 0 - Number(most), state: null };
}
