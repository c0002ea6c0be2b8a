import { sample } from '../sample.ts';
import { type Case, campaign } from './case.ts';

const scoring = 'campaigns.0.scoring';
const blocs = 'campaigns.0.blocs';
const place = `${campaign} › scoring`;
const goodDeeds = {
  noun: 'indicator',
  id: 'mau/deeds',
  measure: 'FLAG',
  name: 'Việc tốt',
  holds: 'Có việc tốt',
};
const twice = ['ATTAINMENT', 'ATTAINMENT'];

export const scoringCases: readonly Case[] = [
  {
    code: 'UNKNOWN_TARGET',
    says: 'points for a target of another campaign',
    at: `${scoring}.points.0.target`,
    to: {
      noun: 'target',
      code: 'A1.12',
      says: 'Khác',
      requires: { is: 'MEASURED', indicator: goodDeeds, comparator: 'YES' },
      judged: { each: ['WARD'] },
      every: 'MONTH',
      at: 'II',
    },
    place: `${place} › points › A1.12`,
    near: ['A1.1', 'A1.2'],
  },
  {
    code: 'UNKNOWN_VALUE',
    says: 'no such rule for what is missing',
    at: `${scoring}.missing`,
    to: 'LEFT_OFF',
    place: `${place} › missing`,
    near: ['LEFT_OUT'],
  },
  {
    code: 'UNKNOWN_VALUE',
    says: 'no such tie-break',
    at: `${scoring}.ties.0`,
    to: 'TARGET_MET',
    place: `${place} › ties › no. 1`,
    near: ['TARGETS_MET'],
  },
  {
    code: 'WRONG_TYPE',
    says: 'points that are no number',
    at: `${scoring}.points.0.points`,
    to: Number.NaN,
    place: `${place} › points › no. 1 › points`,
  },
  {
    code: 'POINTS_OUT_OF_RANGE',
    says: 'no points',
    at: `${scoring}.points.0.points`,
    to: 0,
    place: `${place} › points › no. 1 › points`,
  },
  {
    code: 'POINTS_OUT_OF_RANGE',
    says: 'five decimals',
    at: `${scoring}.bonuses.0.each`,
    to: 0.00001,
    place: `${place} › bonuses › no. 1 › each`,
  },
  {
    code: 'POINTS_OUT_OF_RANGE',
    says: 'less in all than for one',
    at: `${scoring}.penalties.1.atMost`,
    to: 1,
    place: `${place} › penalties › no. 2 › atMost`,
  },
  {
    code: 'POINTS_OUT_OF_RANGE',
    says: 'a cap nobody could fill the points under',
    at: `${scoring}.attainmentCap`,
    to: 0.8,
    place: `${place} › attainmentCap`,
  },
  {
    code: 'POINTS_OUT_OF_RANGE',
    says: 'more points in all than a score can hold',
    at: `${scoring}.penalties.1.atMost`,
    to: 200_000,
    place,
  },
  {
    code: 'NO_PIECES',
    says: 'a bonus for a yes',
    at: `${scoring}.bonuses.0.indicator`,
    to: goodDeeds,
    place: `${place} › bonuses › no. 1 › indicator mau/deeds`,
  },
  {
    code: 'COUNTED_TWICE',
    says: 'a target with points twice',
    at: `${scoring}.points.1`,
    to: sample.campaigns[0]?.scoring?.points[0],
    place: `${place} › points › A1.1`,
  },
  {
    code: 'COUNTED_TWICE',
    says: 'one tie-break again',
    at: `${scoring}.ties`,
    to: twice,
    place: `${place} › ties`,
  },
  {
    code: 'COUNTED_TWICE',
    says: 'lateness punished twice',
    at: `${scoring}.penalties.0`,
    to: { for: 'LATE_REPORT', each: 1, atMost: 1 },
    place: `${place} › penalties`,
  },
  {
    code: 'EMPTY_LIST',
    says: 'a scheme without points',
    at: `${scoring}.points`,
    to: [],
    place: `${place} › points`,
  },
  {
    code: 'COUNTED_TWICE',
    says: 'a unit in two blocs',
    at: `${blocs}.1.units.0`,
    to: '29878',
    place: `${campaign} › bloc border › units`,
  },
  {
    code: 'COUNTED_TWICE',
    says: 'a unit twice in one bloc',
    at: `${blocs}.0.units.1`,
    to: '29869',
    place: `${campaign} › bloc river › units`,
  },
  {
    code: 'MALFORMED_CODE',
    says: 'the name of a unit',
    at: `${blocs}.0.units.0`,
    to: 'Phường 1',
    place: `${campaign} › bloc river › units › no. 1`,
  },
  {
    code: 'DUPLICATE_ID',
    says: 'two blocs of one id',
    at: `${blocs}.1.id`,
    to: 'river',
    place: `${campaign} › bloc river`,
  },
];
