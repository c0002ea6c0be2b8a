import { type DeclaredScheme, defaultScheme, type Scheme, tenThousandths } from './scheme.ts';
import { sumOf } from './spread.ts';
import { capped, fullAttainment, type Verdict } from './verdict.ts';

/** A target judged at the unit. */
export interface ScoredTarget {
  readonly id: string;
  /** Not capped: the scheme says how much of what was attained earns. */
  readonly verdict: Verdict;
}

/** What a target earns when it is just met, and how. */
export interface Weight {
  readonly weight: bigint;
  readonly award: DeclaredScheme['points'][number]['award'];
}

/** A scheme as scoring reads it. */
export interface Terms extends Pick<DeclaredScheme, 'bonuses' | 'penalties' | 'missing'> {
  /** The attainment above which nothing more is earned. */
  readonly limit: number;
  /** What the targets are worth together when each is just met. */
  readonly worth: bigint;
  /** By target id; nothing for a target that is not named. */
  readonly pointsOf: (targetId: string) => Weight | undefined;
}

const alike: Weight = { weight: 1n, award: 'ALL_OR_NOTHING' };

const byDefault: Terms = {
  limit: fullAttainment,
  bonuses: [],
  penalties: [],
  missing: 'ZERO',
  worth: tenThousandths(100),
  pointsOf: () => alike,
};

export function termsOf(scheme: Scheme, targets: readonly ScoredTarget[]): Terms {
  if (scheme === defaultScheme) return byDefault;
  const weights = weightsOf(scheme);
  const { bonuses, penalties, missing, attainmentCap } = scheme;
  return {
    limit: capped(Number.MAX_SAFE_INTEGER, attainmentCap),
    bonuses,
    penalties,
    missing,
    worth: sumOf(targets.map(({ id }) => weights.get(id)?.weight ?? 0n)),
    pointsOf: (targetId) => weights.get(targetId),
  };
}

const read = new WeakMap<DeclaredScheme, ReadonlyMap<string, Weight>>();

/** A scheme scores thousands of units: its points are read once. */
function weightsOf(scheme: DeclaredScheme): ReadonlyMap<string, Weight> {
  const known = read.get(scheme);
  if (known !== undefined) return known;
  const weights = new Map(
    scheme.points.map(({ targetId, points, award }) => [targetId, { weight: tenThousandths(points), award }]),
  );
  read.set(scheme, weights);
  return weights;
}

/** Whether the target counts; one that does not apply never does. */
export const isDue = ({ state }: Verdict, { missing }: Terms) =>
  state !== 'NOT_APPLICABLE' && !(state === 'NOT_REPORTED' && missing === 'LEFT_OUT');

/** The attainment that earns points, up to the limit. */
export const attained = ({ attainment }: Verdict, { limit }: Terms) => Math.min(attainment ?? 0, limit);
