import type { Requirement } from '@thi-dua/schema';
import { decimal } from '../../server/judging/decimal.ts';
import { type IndicatorFacts, measured } from '../../server/judging/measured.ts';
import { pointsText, tenThousandthsOf } from '../../server/judging/points.ts';
import type { Tallies } from '../../server/judging/tally.ts';
import { meanOf } from '../../server/judging/verdict.ts';

test.each([
  [0, 0n, 1n],
  [99.5, 995n, 10n],
  ['-12.025', -12_025n, 1_000n],
  [1e-7, 1n, 10_000_000n],
  [1.25e-10, 125n, 10n ** 12n],
  [1e21, 10n ** 21n, 1n],
  [1.5e21, 15n * 10n ** 20n, 1n],
  [-3e22, -3n * 10n ** 22n, 1n],
])('%p is read as it is written', (value, units, one) => {
  expect(decimal(value)).toEqual({ units, one });
});

test.each(['', 'x', '1,5', '1.', '.5', ' 1', '1 ', '1e5x', '--1', Number.NaN, Number.POSITIVE_INFINITY])(
  '%p is no decimal number, and is not taken for one',
  (value) => {
    expect(() => decimal(value)).toThrow(`“${value}” is no decimal number.`);
  },
);

test.each([
  [125_000, '12.5'],
  [0, '0'],
  [1, '0.0001'],
  [-25_010, '-2.501'],
  [1_000_000, '100'],
])('%p ten-thousandths are written as %p, and read back', (size, text) => {
  expect(pointsText(size)).toBe(text);
  expect(tenThousandthsOf(text)).toBe(size);
});

test.each(['', 'x', '1.23456', 'x1', '1x', '1.', '1,5'])('“%s” are no points', (text) => {
  expect(() => tenThousandthsOf(text)).toThrow(`“${text}” are no points.`);
});

test('a mean is rounded down, and exact beyond what a float holds', () => {
  expect(meanOf([1, 2])).toBe(1);
  expect(meanOf([3, 3, 4])).toBe(3);
  expect(meanOf([2 ** 53 - 2, 2 ** 53 - 2, 2 ** 53 - 1])).toBe(2 ** 53 - 2);
});

describe('a target that the check of plugins would have refused', () => {
  const indicators = new Map<string, IndicatorFacts>([
    ['grade', { measure: 'GRADE', grades: ['Trung bình', 'Khá'] }],
    ['flag', { measure: 'FLAG', grades: [] }],
  ]);
  const plain: Requirement = {
    ...{ kind: 'MEASURED', text: '', comparator: 'NONE', threshold: null, grade: null },
    ...{ unitKinds: [], indicatorId: null, parts: [], rank: null },
    ...{ awardCount: null, awardKind: null, awardedBy: [] },
  };
  const given = { targetId: 'A1', indicators };
  const tally = { part: 1, whole: 0, reported: 1, notApplicable: 0, results: {} };
  const tallies: Tallies = { total: new Map([['flag', tally]]), own: new Map(), shares: new Map() };
  const judging = (asked: Partial<Requirement>) => () => measured({ ...plain, ...asked }, tallies, given);

  test.each([
    [{ indicatorId: null }, 'A1 lacks its indicator.'],
    [{ indicatorId: 'none' }, 'A1 lacks its facts of none.'],
    [{ indicatorId: 'grade', comparator: null }, 'A1 lacks its comparator.'],
    [{ indicatorId: 'grade', comparator: 'GRADE_AT_LEAST', grade: null }, 'A1 lacks its grade.'],
    [
      { indicatorId: 'grade', comparator: 'GRADE_AT_LEAST', grade: 'Tốt' },
      'A1 asks for “Tốt”, which grade does not know.',
    ],
    [{ indicatorId: 'flag', comparator: 'AT_LEAST', threshold: null }, 'A1 lacks its threshold.'],
    [{ indicatorId: 'flag', comparator: 'AT_LEAST', threshold: 1 }, 'A1 holds FLAG against a number.'],
  ] as const)('says what it lacks: %j', (asked, words) => {
    expect(judging(asked)).toThrow(words);
  });
});
