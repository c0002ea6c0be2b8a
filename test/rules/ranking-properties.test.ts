import fc from 'fast-check';
import { type Rankable, rankUnits } from '../../server/judging/rank.ts';
import type { TieBreak } from '../../server/judging/score.ts';
import { runs } from '../support/property-runs.ts';

// Few values each, so that units often are equal.
const unit = fc.record({
  name: fc.constantFrom('Ấp 1', 'An Bình', 'Đông Hải', 'Dương Minh'),
  points: fc.integer({ min: -2, max: 2 }),
  attainment: fc.nat(2),
  due: fc.nat(3),
  met: fc.nat(3),
  incidents: fc.nat(2),
  firstReportedAt: fc.constantFrom(
    null,
    '2026-07-05T10:00:00Z',
    '2026-07-05T17:00:00+07:00',
    '2026-07-06T00:00:00Z',
  ),
});
const bloc = fc.array(unit, { maxLength: 12 }).map((units) =>
  units.map(
    ({ points, attainment, due, met, ...facts }, position): Rankable => ({
      ...facts,
      unitId: `unit-${position}`,
      score: { points, attainment, due, met: Math.min(met, due), contributions: [] },
    }),
  ),
);
const ties = fc.shuffledSubarray<TieBreak>([
  'ATTAINMENT',
  'TARGETS_MET',
  'FEWER_INCIDENTS',
  'EARLIER_REPORT',
]);

/** Higher is better. */
const merits: Readonly<Record<TieBreak, (unit: Rankable) => number>> = {
  ATTAINMENT: ({ score }) => score.attainment,
  TARGETS_MET: ({ score }) => (score.due === 0 ? 0 : score.met / score.due),
  FEWER_INCIDENTS: ({ incidents }) => -incidents,
  EARLIER_REPORT: ({ firstReportedAt }) =>
    firstReportedAt === null ? -Infinity : -Date.parse(`${firstReportedAt}`),
};

test('a unit’s place is one more than the units that are better, whatever order they came in', () => {
  const shuffled = bloc.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ties, ([rows, turned], ties) => {
      const ranked = rankUnits(rows, ties);
      expect(rankUnits(turned, ties)).toEqual(ranked);
      const meritsOf = (row: Rankable) => [row.score.points, ...ties.map((tie) => merits[tie](row))];
      for (const row of ranked) {
        const better = rows.filter((other) => isBetter(meritsOf(other), meritsOf(row)));
        expect(row.rank).toBe(better.length + 1);
      }
    }),
    runs(1_000),
  );
});

test('what put a unit behind the one before it is the first thing in which they differ', () => {
  fc.assert(
    fc.property(bloc, ties, (rows, ties) => {
      const ranked = rankUnits(rows, ties);
      ranked.slice(1).forEach((row, position) => {
        const before = ranked[position];
        const decisive = ties.find((tie) => before !== undefined && merits[tie](before) !== merits[tie](row));
        const byPoints = before?.score.points !== row.score.points;
        expect(row.behindBy).toBe(byPoints ? 'POINTS' : (decisive ?? null));
        expect(row.rank === before?.rank).toBe(row.behindBy === null);
      });
    }),
  );
});

function isBetter(one: readonly number[], other: readonly number[]): boolean {
  const first = one.findIndex((merit, position) => merit !== other[position]);
  return first >= 0 && (one[first] ?? 0) > (other[first] ?? 0);
}
