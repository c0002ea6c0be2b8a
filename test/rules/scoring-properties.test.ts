import fc from 'fast-check';
import type { Verdict } from '../../server/judging/judge.ts';
import { type DeclaredScheme, type Scheme, type ScoreInput, scoreOf } from '../../server/judging/score.ts';
import { runs } from '../support/property-runs.ts';
import { Fraction } from './fraction.ts';
import { counted, scheme } from './scoring.setup.ts';

const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.integer({ min: 0, max: 999_999 }).map((attainment) => ({ state: 'NOT_MET' as const, attainment })),
  fc.integer({ min: 1_000_000, max: 9_000_000 }).map((attainment) => ({ state: 'MET' as const, attainment })),
  fc.constantFrom('NOT_APPLICABLE', 'NOT_REPORTED').map((state) => ({ state, attainment: null })),
);
const input: fc.Arbitrary<ScoreInput> = fc.record({
  targets: fc
    .array(verdict, { maxLength: 16 })
    .map((all) => all.map((one, position) => ({ id: `t${position}`, verdict: one }))),
  tallies: fc.record({ 'good-deeds': fc.nat(40), violations: fc.nat(3) }).map(counted),
  lateReports: fc.nat(12),
});
const points = fc.integer({ min: 1, max: 1_000_000 }).map((tenThousandths) => `${tenThousandths / 10_000}`);
const declared: fc.Arbitrary<DeclaredScheme> = fc
  .record({
    // Not each target has points, and not each that has is judged at the unit.
    points: fc.uniqueArray(
      fc.record({
        targetId: fc.nat(18).map((position) => `t${position}`),
        points,
        award: fc.constantFrom('SHARE_OF_ATTAINMENT', 'ALL_OR_NOTHING'),
      }),
      { selector: ({ targetId }) => targetId },
    ),
    attainmentCap: fc.constantFrom(1, 1.1, 1.25, 2),
    bonuses: fc.tuple(points, points).map(([each, atMost]) => [{ indicatorId: 'good-deeds', each, atMost }]),
    penalties: fc.tuple(points, points).map(([each, atMost]) => [
      { indicatorId: 'violations', each, atMost },
      { indicatorId: 'LATE_REPORT', each, atMost },
    ]),
    missing: fc.constantFrom('ZERO', 'LEFT_OUT'),
  })
  .map((facts) => scheme([], facts));
const anyScheme: fc.Arbitrary<Scheme> = fc.oneof(fc.constant('DEFAULT' as const), declared);

test('what everything gave is the score, exactly, and nothing gave more than it could', () => {
  fc.assert(
    fc.property(anyScheme, input, (by, given) => {
      const { points, contributions, met, due } = scoreOf(by, given);
      expect(contributions.reduce((sum, each) => sum + each.points, 0)).toBe(points);
      for (const { kind, points, of, state } of contributions) {
        const sign = kind === 'PENALTY' ? -1 : 1;
        expect(points * sign).toBeGreaterThanOrEqual(0);
        expect(points * sign).toBeLessThanOrEqual(of * sign);
        if (state === 'NOT_APPLICABLE' || state === 'NOT_REPORTED') expect(points).toBe(0);
      }
      expect(met).toBeLessThanOrEqual(due);
    }),
    runs(1_000),
  );
});

test('the default score lies within half a ten-thousandth of the share of targets met', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { points, met, due } = scoreOf('DEFAULT', given);
      expect(2 * Math.abs(points * due - 1_000_000 * met)).toBeLessThanOrEqual(due);
    }),
  );
});

test('the targets of a declared scheme give what rational numbers say, rounded half up once', () => {
  fc.assert(
    fc.property(declared, input, (by, given) => {
      const named = given.targets.flatMap(({ id, verdict }) =>
        by.points.filter(({ targetId }) => targetId === id).map((each) => ({ ...each, verdict })),
      );
      const left = named.filter(
        ({ verdict: { state } }) =>
          state === 'MET' || state === 'NOT_MET' || (state === 'NOT_REPORTED' && by.missing === 'ZERO'),
      );
      const sum = (all: typeof named) =>
        all.reduce((total, each) => total.plus(written(each.points)), new Fraction(0n));
      const earned = left.reduce((total, { points, award, verdict: { state, attainment } }) => {
        const capped = Math.min(attainment ?? 0, Math.round(by.attainmentCap * 1_000_000));
        const share = award === 'ALL_OR_NOTHING' ? (state === 'MET' ? 1_000_000 : 0) : capped;
        return total.plus(written(points).times(new Fraction(BigInt(share), 1_000_000n)));
      }, new Fraction(0n));
      const exact = left.length === 0 ? earned : earned.times(sum(named)).by(sum(left));
      const rounded = exact.plus(new Fraction(1n, 2n)).floor();
      const gave = scoreOf(by, given).contributions.filter(({ kind }) => kind === 'TARGET');
      expect(gave.reduce((total, each) => total + each.points, 0)).toBe(Number(rounded));
    }),
    runs(1_000),
  );
});

test('a score is plain data, and the same whatever order a scheme or the figures were written in', () => {
  fc.assert(
    fc.property(declared, input, (by, given) => {
      const score = scoreOf(by, given);
      const turned = scoreOf(
        { ...by, points: [...by.points].reverse() },
        { ...given, tallies: { total: new Map([...given.tallies.total].reverse()) } },
      );
      expect(JSON.stringify(turned)).toBe(JSON.stringify(score));
      expect(JSON.parse(JSON.stringify(score))).toStrictEqual(score);
    }),
  );
});

/** In ten-thousandths. */
const written = (text: string | number) => new Fraction(BigInt(Math.round(Number(text) * 10_000)));
