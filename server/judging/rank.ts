import type { Score, TieBreak } from './score.ts';

/** A unit among the peers of its bloc. */
export interface Rankable {
  readonly unitId: string;
  readonly name: string;
  readonly score: Score;
  /** Incidents of all kinds. */
  readonly incidents: number;
  /** The first submission of its earliest report (an instant with its offset, or a Date); null while there is none. */
  readonly firstReportedAt: string | Date | null;
}

/** Its place, and what put it behind the unit before it: null for the first, and for those who share a place. */
export interface RankedPlace {
  readonly rank: number;
  readonly behindBy: 'POINTS' | TieBreak | null;
}

/**
 * The order of a bloc: by points, then by the tie-breaks one after the other. Units equal in all of them share a place,
 * and the next place is as much further on: 1, 2, 2, 4. Within a place they stand by their Vietnamese names.
 */
export function rankUnits<Row extends Rankable>(
  rows: readonly Row[],
  ties: readonly TieBreak[],
): (Row & RankedPlace)[] {
  const criteria = ['POINTS', ...ties] as const;
  const decisive = (one: Row, other: Row) =>
    criteria.find((criterion) => comparisons[criterion](one, other) !== 0) ?? null;
  const ordered = [...rows].sort((one, other) => {
    const criterion = decisive(one, other);
    return criterion === null ? byName(one, other) : comparisons[criterion](one, other);
  });
  let rank = 0;
  return ordered.map((row, position) => {
    const before = ordered[position - 1];
    const behindBy = before === undefined ? null : decisive(before, row);
    if (before === undefined || behindBy !== null) rank = position + 1;
    return { ...row, rank, behindBy };
  });
}

type Comparison = (one: Rankable, other: Rankable) => number;

const comparisons: Readonly<Record<'POINTS' | TieBreak, Comparison>> = {
  POINTS: (one, other) => other.score.points - one.score.points,
  ATTAINMENT: (one, other) => other.score.attainment - one.score.attainment,
  TARGETS_MET: (one, other) => {
    const [mine, theirs] = [shareOf(one), shareOf(other)];
    return theirs.met * mine.due - mine.met * theirs.due;
  },
  FEWER_INCIDENTS: (one, other) => one.incidents - other.incidents,
  EARLIER_REPORT: (one, other) => order(instantOf(one), instantOf(other)),
};

/** Where nothing was due nothing was met: 0 of 0 is no better than 0 of 1. */
const shareOf = ({ score: { met, due } }: Rankable) => (due === 0 ? { met: 0, due: 1 } : { met, due });

function instantOf({ unitId, firstReportedAt }: Rankable): number {
  if (firstReportedAt === null) return Number.POSITIVE_INFINITY;
  const instant = new Date(firstReportedAt).getTime();
  if (Number.isNaN(instant))
    throw new Error(`${unitId} reported at “${firstReportedAt}”, which is no instant.`);
  return instant;
}

const order = (one: number | string, other: number | string) => (one < other ? -1 : one > other ? 1 : 0);

const vietnamese = new Intl.Collator('vi');
const byName: Comparison = (one, other) =>
  vietnamese.compare(one.name, other.name) || order(one.unitId, other.unitId);
