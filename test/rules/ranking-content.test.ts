import fc from 'fast-check';
import { canonicalJson } from '../../server/data/canonical.ts';
import { pointsText, tenThousandthsOf } from '../../server/judging/points.ts';
import { rulesVersion, type UnitInput } from '../../server/modules/ranking/content/content.ts';
import { digestOf } from '../../server/modules/ranking/content/digest.ts';
import { makeRanking } from '../../server/modules/ranking/content/results.ts';
import { explainAll } from '../../server/modules/ranking/explain/explain.ts';
import { gapOf } from '../../server/modules/ranking/explain/gap.ts';
import { valueText } from '../../server/modules/ranking/explain/value.words.ts';
import { differencesOf } from '../../server/modules/ranking/recompute/differences.ts';
import { facts, formula, unit } from './ranking-content.setup.ts';

const made = (units: readonly UnitInput[]) => makeRanking(facts, formula, units);
const explained = (units: readonly UnitInput[]) => {
  const { content, order } = made(units);
  const entries = explainAll(content);
  return order.flatMap((id) => entries.get(id) ?? []);
};
const sum = (points: readonly string[]) =>
  points.reduce((total, each) => total + BigInt(tenThousandthsOf(each)), 0n);

const count = fc.integer({ min: 0, max: 1_000_000 });
const units = fc
  .array(
    fc.record({
      tips: fc
        .tuple(count, count)
        .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
      fires: fc.integer({ min: 0, max: 9 }),
      patrols: count,
      months: fc.array(fc.constantFrom('MET', 'NOT_MET'), { maxLength: 12 }),
      hamletsMet: fc.integer({ min: 0, max: 4 }),
      grade: fc.constantFrom('Yếu', 'Khá', 'Tốt', null),
      late: fc.integer({ min: 0, max: 20 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((given) => given.map((each, index) => unit(String.fromCharCode(97 + index), each)));

test('whatever was reported, contributions add up to the score, and gaps to the distance', () => {
  fc.assert(
    fc.property(units, (given) => {
      const entries = explained(given);
      for (const [index, entry] of entries.entries()) {
        expect(sum(entry.contributions.map(({ points }) => points))).toBe(sum([entry.points]));
        const ahead = entries[index - 1];
        const gap = ahead && gapOf(entry, ahead);
        if (gap) expect(sum(gap.lines.map(({ difference }) => difference))).toBe(sum([gap.points]));
      }
    }),
  );
});

test('a ranking is the same whatever order its units are read in, and when it is made from its own content', () => {
  fc.assert(
    fc.property(units, fc.integer(), (given, turn) => {
      const bytes = canonicalJson(made(given).content);
      const turned = given.map((each, index) => given[(index + Math.abs(turn)) % given.length] ?? each);
      expect(canonicalJson(made(turned).content)).toBe(bytes);
      const read = JSON.parse(bytes);
      expect(canonicalJson(makeRanking(facts, read.formula, read.units).content)).toBe(bytes);
    }),
  );
});

test('no number of a content is a float', () => {
  const numbers: number[] = [];
  JSON.parse(canonicalJson(made([unit('a'), unit('b', { tips: [1, 3] })]).content), (_, value) => {
    if (typeof value === 'number') numbers.push(value);
    return value;
  });
  expect(numbers.filter((value) => !Number.isSafeInteger(value))).toEqual([]);
});

test('the values behind a score in words: shares, months, grades, counts, late reports', () => {
  const [entry] = explained([unit('a', { months: ['MET', 'NOT_MET'], late: 2 })]);
  expect(
    entry?.contributions.map((each) => `${each.label}: ${valueText(each, entry)} = ${each.points}`),
  ).toEqual([
    '1. Chỉ tiêu 1: tips: 17/20 (85 %) = 35.1615',
    '2. Chỉ tiêu 2: fires: 0 = 20',
    '3. Chỉ tiêu 3: Đạt 1/2 kỳ = 7.5',
    '4. Chỉ tiêu 4: 3/4 đơn vị đạt (75 %) = 26.04',
    '5. Chỉ tiêu 5: grade: Tốt = 10',
    'patrols: patrols: 8 = 2',
    'fires: fires: 0 = 0',
    'Báo cáo nộp muộn: 2 báo cáo nộp muộn = -4',
  ]);
});

test('units alike share a place, and the next says what put it there', () => {
  const given = [unit('a'), unit('b'), unit('c', { fires: 1 })];
  const [one, other, last] = explained(given);
  expect([one?.place, other?.place, last?.place]).toEqual([1, 1, 3]);
  expect(one && other && gapOf(other, one)).toMatchObject({
    decidedBy: null,
    words: 'Đồng hạng 1 với “Xã a”.',
  });
  expect(last && one && gapOf(last, one)?.lines).toMatchObject([
    { label: '2. Chỉ tiêu 2', mine: '0', theirs: '20', difference: '20' },
    { label: 'fires', mine: '-1.5', theirs: '0', difference: '1.5' },
  ]);
  expect(one && last && gapOf(one, last)).toBeNull();
});

test('points are written exactly, and read back', () => {
  expect([0, 5, 125_000, -40_000, 999_999, -1].map(pointsText)).toEqual([
    '0',
    '0.0005',
    '12.5',
    '-4',
    '99.9999',
    '-0.0001',
  ]);
  fc.assert(
    fc.property(fc.maxSafeInteger(), (points) => expect(tenThousandthsOf(pointsText(points))).toBe(points)),
  );
});

test('differences name what they are about; what is gone is one difference', () => {
  const before = made([unit('a'), unit('b')]).content;
  const after = made([unit('a', { tips: [16, 20] })]).content;
  const found = differencesOf(before.units, after.units);
  expect(found).toEqual([
    { path: ['a', 'figures', 'tips HAMLET', 'part'], published: '17', now: '16' },
    { path: ['b'], published: canonicalJson(unit('b')), now: null },
  ]);
});

test('the rules are those of their version: whoever changes a result raises it', () => {
  const content = made([
    unit('a'),
    unit('b', { fires: 1, late: 3 }),
    unit('c', { grade: null, hamletsMet: 1 }),
  ]).content;
  expect([rulesVersion, digestOf(canonicalJson(content))]).toEqual([
    1,
    '01afb0f42646d44f908de0d68223ffe4541252a48e142993925cb2817b460cb4',
  ]);
});
