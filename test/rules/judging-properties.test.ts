import {
  type Bound,
  type Condition,
  type Count,
  count,
  measure,
  residentInformation,
} from '@thi-dua/plugin-api';
import fc from 'fast-check';
import { runs } from '../support/property-runs.ts';
import { Fraction } from './fraction.ts';
import { doesNotApply, type Had, judged } from './judging.setup.ts';

const comparator = fc.constantFrom<Bound['comparator']>('AT_LEAST', 'MORE_THAN', 'REACH');
const million = new Fraction(1_000_000n);

/** A percentage as a plan writes it: whole, or with up to four decimals. */
const percentage = fc
  .record({ digits: fc.integer({ min: 1, max: 1_000_000 }), places: fc.integer({ min: 0, max: 4 }) })
  .map(({ digits, places }) => ({
    text: `${digits}e-${places}`,
    exact: new Fraction(BigInt(digits), 10n ** BigInt(places)),
  }))
  .filter(({ exact }) => exact.compare(new Fraction(100n)) <= 0);

/** A value that lies at the threshold, or one beside it, more often than chance would have it. */
const held = fc
  .record({
    asked: percentage,
    comparator,
    whole: fc.integer({ min: 1, max: 2 ** 53 - 1 }),
    beside: fc.integer({ min: -1, max: 1 }),
  })
  .map(({ asked, whole, beside, ...rest }) => {
    const at = asked.exact.times(new Fraction(BigInt(whole), 100n)).floor() + BigInt(beside);
    return { ...rest, asked, whole, part: Math.min(Math.max(Number(at), 0), whole) };
  });

test('a share is judged as rational numbers say, at the threshold and beside it', () => {
  fc.assert(
    fc.property(held, ({ asked, comparator, part, whole }) => {
      const bound = { comparator, threshold: Number(asked.text) };
      const { state, attainment } = judged(measure(residentInformation, bound)).with([
        residentInformation,
        { part, whole },
      ]);
      const value = new Fraction(BigInt(part) * 100n, BigInt(whole));
      const order = value.compare(asked.exact);
      const isMet = comparator === 'MORE_THAN' ? order > 0 : order >= 0;
      const attained = value.by(asked.exact).times(million).floor();
      expect(state).toBe(isMet ? 'MET' : 'NOT_MET');
      expect(attainment).toBe(isMet ? 1_000_000 : Math.min(Number(attained), 999_999));
    }),
    runs(2_000),
  );
});

test('a share that all units reach is reached by all of them together, and one that none reaches is not', () => {
  const unit = fc
    .tuple(fc.nat(1_000), fc.integer({ min: 1, max: 1_000 }))
    .map(([part, whole]) => ({ part: Math.min(part, whole), whole }));
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 30 }),
      percentage,
      comparator,
      (units, { text }, comparator) => {
        const target = judged(measure(residentInformation, { comparator, threshold: Number(text) }));
        const stateOf = (value: { part: number; whole: number }) =>
          target.with([residentInformation, value]).state;
        const states = new Set(units.map(stateOf));
        const together = units.reduce((sum, { part, whole }) => ({
          part: sum.part + part,
          whole: sum.whole + whole,
        }));
        if (states.size === 1) expect([...states]).toEqual([stateOf(together)]);
      },
    ),
  );
});

describe('of targets made of parts', () => {
  const leaves: readonly Count[] = Array.from({ length: 6 }, (_, position) =>
    count(`leaf-${position}`, { name: 'lá', counts: 'lá' }),
  );
  /** Of ten asked; null is not reported, and a negative number does not apply. */
  const values = fc.array(fc.option(fc.integer({ min: -4, max: 20 })), {
    minLength: leaves.length,
    maxLength: leaves.length,
  });
  const { tree } = fc.letrec<{ tree: Condition; leaf: Condition; node: Condition }>((tie) => ({
    tree: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('node')),
    leaf: fc.constantFrom(...leaves).map((leaf) => measure(leaf, { comparator: 'AT_LEAST', threshold: 10 })),
    node: fc.record({
      is: fc.constantFrom('ALL_OF', 'ANY_OF'),
      conditions: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    }),
  }));
  const had = (given: readonly (number | null)[]): Had[] =>
    leaves.flatMap((leaf, position) => {
      const value = given[position] ?? null;
      return value === null ? [] : [[leaf, value < 0 ? doesNotApply : { part: value }] as const];
    });

  /** What would come out if all that is missing were reported with this value; undefined: nothing applies. */
  function outcome(
    condition: Condition,
    given: readonly (number | null)[],
    missing: number,
  ): boolean | undefined {
    if (condition.is === 'MEASURED') {
      const value = given[leaves.findIndex(({ id }) => id === condition.indicator.id)] ?? missing;
      return value < 0 ? undefined : value >= 10;
    }
    if (condition.is !== 'ALL_OF' && condition.is !== 'ANY_OF') throw new Error(condition.is);
    const parts = condition.conditions
      .map((part) => outcome(part, given, missing))
      .filter((part) => part !== undefined);
    if (parts.length === 0) return undefined;
    return condition.is === 'ALL_OF' ? parts.every(Boolean) : parts.some(Boolean);
  }

  test('one is decided as soon as nothing that is still missing could change it', () => {
    fc.assert(
      fc.property(tree, values, (condition, given) => {
        const [worst, best] = [outcome(condition, given, 0), outcome(condition, given, 10)];
        const decided = worst === undefined ? 'NOT_APPLICABLE' : worst ? 'MET' : 'NOT_MET';
        expect(judged(condition).with(...had(given)).state).toBe(worst === best ? decided : 'NOT_REPORTED');
      }),
      runs(1_000),
    );
  });

  test('all is attained when met, and only then; the cap takes off what is above it and nothing else', () => {
    fc.assert(
      fc.property(tree, values, fc.integer({ min: 100, max: 300 }), (condition, given, percent) => {
        const { state, attainment } = judged(condition).with(...had(given));
        const all = judged(condition).attained(Number.POSITIVE_INFINITY, ...had(given));
        expect(attainment === null).toBe(state === 'NOT_APPLICABLE' || state === 'NOT_REPORTED');
        expect(attainment === 1_000_000).toBe(state === 'MET');
        expect(attainment).toBe(all === null ? null : Math.min(all, 1_000_000));
        expect(judged(condition).attained(percent / 100, ...had(given))).toBe(
          all === null ? null : Math.min(all, percent * 10_000),
        );
      }),
      runs(1_000),
    );
  });
});
