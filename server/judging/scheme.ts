import { decimal } from './decimal.ts';

/** Points as a plan writes them, with at most four decimals. */
export type WrittenPoints = string | number;

/** What puts one of two units with equal points first, asked one after the other. */
export type TieBreak = 'ATTAINMENT' | 'TARGETS_MET' | 'FEWER_INCIDENTS' | 'EARLIER_REPORT';

/** Points for every piece of something, up to a limit. */
export interface PointsEach {
  /** A count or incidents; `LATE_REPORT` in a penalty. */
  readonly indicatorId: string;
  readonly each: WrittenPoints;
  readonly atMost: WrittenPoints;
}

/** How a campaign's results become a score (thang điểm), as a plugin declares it. */
export interface DeclaredScheme {
  /** Targets that are not named earn nothing. */
  readonly points: readonly {
    readonly targetId: string;
    readonly points: WrittenPoints;
    readonly award: 'SHARE_OF_ATTAINMENT' | 'ALL_OR_NOTHING';
  }[];
  /** How far above what was asked still earns: 1 is nothing above. */
  readonly attainmentCap: number;
  readonly bonuses: readonly PointsEach[];
  readonly penalties: readonly PointsEach[];
  readonly missing: 'ZERO' | 'LEFT_OUT';
  readonly ties: readonly TieBreak[];
}

/** For plans that declare no scheme: the share of due targets met, of a hundred points; then mean attainment. */
export const defaultScheme = 'DEFAULT';

/** A declared scheme, or the default one. */
export type Scheme = DeclaredScheme | typeof defaultScheme;

/** The penalty for reports that came in late. */
export const lateReport = 'LATE_REPORT';

/** The tie-breaks of a scheme. */
export const tiesOf = (scheme: Scheme): readonly TieBreak[] =>
  scheme === defaultScheme ? ['ATTAINMENT'] : scheme.ties;

/** Points in ten-thousandths, whole. */
export function tenThousandths(points: WrittenPoints): bigint {
  const { units, one } = decimal(points);
  if ((units * 10_000n) % one !== 0n) throw new Error(`${points} points have more than four decimals.`);
  return (units * 10_000n) / one;
}
