import { differencesOf } from '../../server/modules/ranking/recompute/differences.ts';

const paths = (one: unknown, other: unknown) => differencesOf(one, other).map(({ path }) => path.join(' / '));

test('parts of a list are named by what they are about, not by where they stand', () => {
  const unit = { unitId: 'u-1', place: 1 };
  expect(paths({ results: [unit] }, { results: [{ ...unit, place: 2 }] })).toEqual(['results / u-1 / place']);
  const contribution = { kind: 'TARGET', what: 'A1', points: '1' };
  expect(paths([contribution], [{ ...contribution, points: '2' }])).toEqual(['TARGET A1 / points']);
  const figure = { of: 'tips', kind: 'COMMUNE', result: 'YES', own: true, part: 1 };
  expect(paths([figure], [{ ...figure, part: 2 }])).toEqual(['tips COMMUNE YES own / part']);
  expect(paths([{ ...figure, own: false }], [{ ...figure, own: false, part: 2 }])).toEqual([
    'tips COMMUNE YES / part',
  ]);
  const target = { id: 'c/A1', says: 'x' };
  expect(paths([target], [{ ...target, says: 'y' }])).toEqual(['c/A1 / says']);
  expect(paths([{ periodKey: 'p', n: 1 }], [{ periodKey: 'p', n: 2 }])).toEqual(['p / n']);
  expect(paths([{ n: 1 }, { n: 1 }], [{ n: 1 }, { n: 2 }])).toEqual(['1 / n']);
  expect(paths([{ kind: 'X', n: 1 }], [{ kind: 'X', n: 2 }])).toEqual(['0 / n']);
  expect(paths([{ of: 'tips', n: 1 }], [{ of: 'tips', n: 2 }])).toEqual(['0 / n']);
});

test('an order that changed is no difference, and what one of them lacks is a single one', () => {
  const [one, two] = [
    { unitId: '1', a: { b: 1 } },
    { unitId: '2', a: { b: 2 } },
  ];
  expect(differencesOf([one, two], [two, one])).toEqual([]);
  expect(differencesOf([one, two], [one])).toEqual([
    { path: ['2'], published: '{"a":{"b":2},"unitId":"2"}', now: null },
  ]);
  expect(differencesOf({}, { a: 1 })).toEqual([{ path: ['a'], published: null, now: '1' }]);
});

test('a list that holds anything else than objects is one value', () => {
  expect(differencesOf([1, { unitId: 'x' }], [2, { unitId: 'x' }])).toEqual([
    { path: [], published: '[1,{"unitId":"x"}]', now: '[2,{"unitId":"x"}]' },
  ]);
  expect(differencesOf({ a: [1] }, { a: { b: 1 } })).toEqual([
    { path: ['a'], published: '[1]', now: '{"b":1}' },
  ]);
  expect(differencesOf({ a: null }, { a: {} })).toEqual([{ path: ['a'], published: 'null', now: '{}' }]);
});
