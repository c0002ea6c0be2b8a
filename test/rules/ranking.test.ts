import { type Rankable, rankUnits } from '../../server/judging/rank.ts';
import type { TieBreak } from '../../server/judging/score.ts';

interface Facts extends Partial<Omit<Rankable, 'score'>> {
  readonly points: number;
  readonly attainment?: number;
  readonly met?: number;
  readonly due?: number;
}

const unit = (name: string, { points, attainment = 0, met = 0, due = 1, ...facts }: Facts): Rankable => ({
  unitId: name,
  name,
  incidents: 0,
  firstReportedAt: null,
  ...facts,
  score: { points, met, due, attainment, contributions: [] },
});

const places = (rows: readonly Rankable[], ...ties: TieBreak[]) =>
  rankUnits(rows, ties).map(({ rank, name, behindBy }) => `${rank} ${name}${behindBy ? ` ${behindBy}` : ''}`);

test('equal units share a place, and the next place is as much further on', () => {
  const rows = [
    unit('D', { points: 10 }),
    unit('C', { points: 20 }),
    unit('A', { points: 30 }),
    unit('B', { points: 20 }),
  ];
  expect(places(rows)).toEqual(['1 A', '2 B POINTS', '2 C', '4 D POINTS']);
});

test('within a place units stand in the order of the Vietnamese alphabet, then by id', () => {
  const names = ['Đông Hải', 'Ấp 1', 'An Bình', 'Dương Minh', 'Ô Môn', 'Oai'];
  expect(places(names.map((name) => unit(name, { points: 1 })))).toEqual([
    '1 An Bình',
    '1 Ấp 1',
    '1 Dương Minh',
    '1 Đông Hải',
    '1 Oai',
    '1 Ô Môn',
  ]);
  const twins = ['b', 'a'].map((unitId) => unit('Long Khánh', { points: 1, unitId }));
  expect(rankUnits(twins, []).map(({ unitId }) => unitId)).toEqual(['a', 'b']);
});

test('tie-breaks are asked in their order, and each place says which one decided', () => {
  const rows = [
    unit('A', { points: 5, attainment: 900_000, incidents: 2 }),
    unit('B', { points: 5, attainment: 900_000, incidents: 1 }),
    unit('C', { points: 5, attainment: 950_000, incidents: 3 }),
  ];
  expect(places(rows, 'ATTAINMENT', 'FEWER_INCIDENTS')).toEqual([
    '1 C',
    '2 B ATTAINMENT',
    '3 A FEWER_INCIDENTS',
  ]);
  expect(places(rows, 'FEWER_INCIDENTS', 'ATTAINMENT')).toEqual([
    '1 B',
    '2 A FEWER_INCIDENTS',
    '3 C FEWER_INCIDENTS',
  ]);
});

test('targets met are compared as a share of those due', () => {
  const rows = [
    unit('A', { points: 0, met: 2, due: 3 }),
    unit('B', { points: 0, met: 7, due: 10 }),
    unit('C', { points: 0, met: 4, due: 6 }),
    unit('D', { points: 0, met: 0, due: 0 }),
  ];
  expect(places(rows, 'TARGETS_MET')).toEqual(['1 B', '2 A TARGETS_MET', '2 C', '4 D TARGETS_MET']);
});

test('whoever reported earlier is first, by the instant and not by its text; without a report last', () => {
  const rows = [
    unit('A', { points: 0 }),
    unit('B', { points: 0, firstReportedAt: '2026-07-05T17:00:00+07:00' }),
    unit('C', { points: 0, firstReportedAt: '2026-07-05T09:59:59Z' }),
    unit('D', { points: 0, firstReportedAt: new Date('2026-07-05T10:00:00Z') }),
  ];
  expect(places(rows, 'EARLIER_REPORT')).toEqual(['1 C', '2 B EARLIER_REPORT', '2 D', '4 A EARLIER_REPORT']);
  expect(() =>
    places([unit('E', { points: 0, firstReportedAt: 'soon' }), ...rows], 'EARLIER_REPORT'),
  ).toThrow('no instant');
});
