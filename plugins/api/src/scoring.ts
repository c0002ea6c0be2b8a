import type { Cited } from './cited.ts';
import type { Count, Incidents, Indicator } from './indicator.ts';
import type { Target } from './target.ts';

/** How a target earns its points. */
export const pointAwards = [
  /** By how far it was reached: 40 of 80 asked for earn half the points; above what was asked, up to the cap. */
  'SHARE_OF_ATTAINMENT',
  /** All points when it is met, else none. */
  'ALL_OR_NOTHING',
] as const;

/** One of {@link pointAwards}. */
export type PointAward = (typeof pointAwards)[number];

/** What a unit gets for a target it reported nothing on. Not applicable is not missing: it is always left out. */
export const missingRules = [
  /** No value, no points. */
  'ZERO',
  /** The target is left out: the points of the others stand for the whole. */
  'LEFT_OUT',
] as const;

/** One of {@link missingRules}. */
export type MissingRule = (typeof missingRules)[number];

/** What puts one of two units with equal scores first. */
export const tieBreaks = [
  /** The higher mean attainment of its targets. */
  'ATTAINMENT',
  /** The larger share of its due targets met. */
  'TARGETS_MET',
  /** Fewer incidents of all kinds. */
  'FEWER_INCIDENTS',
  /** Whoever had its report in earlier. */
  'EARLIER_REPORT',
] as const;

/** One of {@link tieBreaks}. */
export type TieBreak = (typeof tieBreaks)[number];

/** The points of one target of the campaign. */
export interface TargetPoints {
  readonly target: Target;
  /** What is earned when it is just met: above 0, at most four decimals. */
  readonly points: number;
  readonly award: PointAward;
}

/** Points on top (điểm thưởng), for every piece of a count. */
export interface Bonus {
  readonly indicator: Indicator;
  /** Points a piece. */
  readonly each: number;
  /** Points in all. */
  readonly atMost: number;
}

/** Points taken off (điểm trừ), for every piece of a count, every incident, or every late report. */
export type Penalty = {
  /** Points a piece, written as a positive number. */
  readonly each: number;
  /** Points in all. */
  readonly atMost: number;
} & (
  | { readonly for: 'INDICATOR'; readonly indicator: Indicator }
  /** A report that came in late; lateness is frozen at the first submission. */
  | { readonly for: 'LATE_REPORT' }
);

/** How a campaign's results become a score (thang điểm). Targets without points of their own add nothing. */
export interface ScoringScheme extends Cited {
  readonly points: readonly TargetPoints[];
  /** How far above what was asked still earns: 1 = 100 %, nothing above; 1.2 = up to 120 % of the points. */
  readonly attainmentCap: number;
  readonly bonuses: readonly Bonus[];
  readonly penalties: readonly Penalty[];
  readonly missing: MissingRule;
  /** Asked one after the other; units equal in all of them share a place. */
  readonly ties: readonly TieBreak[];
}

/** So many points for a target, by how far it was reached unless said otherwise. */
export const points = (
  target: Target,
  points: number,
  award: PointAward = 'SHARE_OF_ATTAINMENT',
): TargetPoints => ({ target, points, award });
/** So many points on top for each, at most so many in all. */
export const bonus = (indicator: Count, each: number, atMost: number): Bonus => ({ indicator, each, atMost });
/** So many points off for each, at most so many in all. */
export const penalty = (indicator: Count | Incidents, each: number, atMost: number): Penalty => ({
  for: 'INDICATOR',
  indicator,
  each,
  atMost,
});
/** So many points off for each report that came in late, at most so many in all. */
export const penaltyForLateness = (each: number, atMost: number): Penalty => ({
  for: 'LATE_REPORT',
  each,
  atMost,
});

type Optional = 'attainmentCap' | 'bonuses' | 'penalties' | 'missing' | 'ties';

/** Declares how results become a score: nothing above 100 %, nothing for what is missing, unless said otherwise. */
export const scoring = (
  facts: Omit<ScoringScheme, Optional> & Partial<Pick<ScoringScheme, Optional>>,
): ScoringScheme => ({
  attainmentCap: 1,
  bonuses: [],
  penalties: [],
  missing: 'ZERO',
  ties: [],
  ...facts,
});
