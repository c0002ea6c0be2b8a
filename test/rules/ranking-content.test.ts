import fc from 'fast-check';
import { canonicalJson } from '../../server/data/canonical.ts';
import { pointsText, tenThousandthsOf } from '../../server/judging/points.ts';
import { defaultScheme } from '../../server/judging/scheme.ts';
import { rulesVersion, type UnitInput } from '../../server/modules/ranking/content/content.ts';
import { digestOf } from '../../server/modules/ranking/content/digest.ts';
import { rulesOfFormula } from '../../server/modules/ranking/content/formula.ts';
import { makeRanking } from '../../server/modules/ranking/content/results.ts';
import { explainAll } from '../../server/modules/ranking/explain/explain.ts';
import { gapOf } from '../../server/modules/ranking/explain/gap.ts';
import { valueText } from '../../server/modules/ranking/explain/value.words.ts';
import { differencesOf } from '../../server/modules/ranking/recompute/differences.ts';
import { facts, formula, unit } from './ranking-content.setup.ts';

const made = (units: readonly UnitInput[]) => makeRanking(facts, formula(), units);
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

describe('the formula of a ranking', () => {
  test('holds the targets, the points and what is counted, numbers as they were written', () => {
    const { scheme, ties, targets, indicators } = formula();
    expect(targets.map(({ id, code, every }) => [id, code, every])).toEqual([
      ['c/1', '1', 'CAMPAIGN'],
      ['c/2', '2', 'CAMPAIGN'],
      ['c/3', '3', 'MONTH'],
      ['c/4', '4', 'CAMPAIGN'],
      ['c/5', '5', 'CAMPAIGN'],
    ]);
    expect(targets[0]?.requirement).toEqual({
      ...{ kind: 'MEASURED', text: 'Tin: từ 80,5 %', comparator: 'AT_LEAST', threshold: '80.5', grade: null },
      ...{ unitKinds: [], indicatorId: 'tips', parts: [] },
    });
    expect(targets[3]?.requirement).toMatchObject({
      threshold: '50',
      parts: [{ threshold: null, grade: 'Khá' }],
    });
    expect(indicators.map(({ id }) => id)).toEqual(['deeds', 'fires', 'grade', 'patrols', 'tips']);
    expect(indicators[2]).toEqual({
      id: 'grade',
      name: 'grade',
      measure: 'GRADE',
      grades: ['Yếu', 'Khá', 'Tốt'],
    });
    expect(ties).toEqual(['TARGETS_MET', 'FEWER_INCIDENTS', 'EARLIER_REPORT']);
    expect(scheme).toMatchObject({
      attainmentCap: '1.2',
      bonuses: [{ indicatorId: 'patrols', each: '0.25', atMost: '5' }],
      penalties: [
        { each: '1.5', atMost: '6' },
        { indicatorId: 'LATE_REPORT', each: '2' },
      ],
    });
    expect(scheme).toMatchObject({ points: [{ targetId: 'c/1', points: '33.3' }, {}, {}, {}, {}] });
  });

  test('of a plan without points says so, and ties are broken by attainment', () => {
    expect(formula(defaultScheme)).toMatchObject({ scheme: 'DEFAULT', ties: ['ATTAINMENT'] });
    expect(rulesOfFormula(formula(defaultScheme)).scheme).toBe('DEFAULT');
  });

  test('gives the rules back', () => {
    const rules = rulesOfFormula(formula());
    expect(rules.scheme).toMatchObject({ attainmentCap: 1.2 });
    expect(rules.targets.map(({ requirement }) => requirement.threshold)).toEqual([80.5, null, 1, 50, null]);
    expect(rules.targets[0]?.requirement).toMatchObject({
      rank: null,
      awardCount: null,
      awardKind: null,
      awardedBy: [],
    });
    expect(rules.byKey.get('tips')).toMatchObject({ uuid: 'tips', key: 'tips', measure: 'RATIO' });
  });
});

describe('the gap between two units', () => {
  const [first, second] = explained([unit('a'), unit('b', { fires: 1, tips: [10, 20] })]);
  if (first === undefined || second === undefined) throw new Error('Two units make two entries');

  test('is told to the one behind alone, the largest difference first', () => {
    expect(gapOf(first, second)).toBeNull();
    const gap = gapOf(second, first);
    expect(gap).toMatchObject({ unitId: 'a', name: 'Xã a', decidedBy: 'POINTS' });
    const sizes = gap?.lines.map(({ difference }) => Math.abs(tenThousandthsOf(difference))) ?? [];
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(
      gap?.lines.map(
        ({ mine, theirs, difference }) =>
          tenThousandthsOf(theirs) - tenThousandthsOf(mine) - tenThousandthsOf(difference),
      ),
    ).toEqual(sizes.map(() => 0));
  });

  test('within a place is decided by nothing', () => {
    const [one, other] = explained([unit('a'), unit('b')]);
    expect(one && other && gapOf(one, other)).toMatchObject({ points: '0', decidedBy: null, lines: [] });
  });
});
