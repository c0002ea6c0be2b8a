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
  /** By target id. */
  readonly weights: ReadonlyMap<string, Weight>;
}

const byDefault = { limit: fullAttainment, bonuses: [], penalties: [], missing: 'ZERO' } as const;

export function termsOf(scheme: Scheme, targets: readonly ScoredTarget[]): Terms {
  if (scheme === defaultScheme) {
    const alike: Weight = { weight: 1n, award: 'ALL_OR_NOTHING' };
    return {
      ...byDefault,
      worth: tenThousandths(100),
      weights: new Map(targets.map(({ id }) => [id, alike])),
    };
  }
  const weights = new Map(
    scheme.points.map(({ targetId, points, award }) => [targetId, { weight: tenThousandths(points), award }]),
  );
  const worth = sumOf(targets.map(({ id }) => weights.get(id)?.weight ?? 0n));
  return { ...scheme, limit: capped(Number.MAX_SAFE_INTEGER, scheme.attainmentCap), worth, weights };
}

/** Whether the target counts: what does not apply never does. */
export const isDue = ({ state }: Verdict, { missing }: Terms) =>
  state !== 'NOT_APPLICABLE' && !(state === 'NOT_REPORTED' && missing === 'LEFT_OUT');

/** As much of what was attained as earns. */
export const attained = ({ attainment }: Verdict, { limit }: Terms) => Math.min(attainment ?? 0, limit);
