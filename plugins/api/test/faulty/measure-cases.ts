import { recognisedSafe } from '@thi-dua/plugin-api';
import { a11, a12, type Case, campaign, certificate, criteria, first, second } from './case.ts';

const patrols = 'campaigns.0.scoring.bonuses.0.indicator';
const bonus = `${campaign} › scoring › bonuses › no. 1 › indicator mau/patrols`;
const police = { noun: 'body', id: 'police', name: 'Công an tỉnh', level: 'PROVINCE' };
const safe = { is: 'MEASURED', indicator: recognisedSafe, comparator: 'RECOGNISED' };

export const measureCases: readonly Case[] = [
  {
    code: 'THRESHOLD_OUT_OF_RANGE',
    says: '120 per cent',
    at: `${first}.requires.threshold`,
    to: 120,
    place: `${a11} › requires › threshold`,
  },
  {
    code: 'THRESHOLD_OUT_OF_RANGE',
    says: 'less than nothing',
    at: `${first}.requires.threshold`,
    to: -1,
    place: `${a11} › requires › threshold`,
  },
  {
    code: 'THRESHOLD_OUT_OF_RANGE',
    says: 'half a good deed',
    at: 'campaigns.0.areas.1.targets.0.requires.conditions.0.threshold',
    to: 0.5,
    place: `${campaign} › 4.2 › A2.1 › requires › conditions › no. 1 › threshold`,
  },
  {
    code: 'THRESHOLD_OUT_OF_RANGE',
    says: 'more than all units',
    at: 'campaigns.0.areas.1.targets.1.requires.bound',
    to: { comparator: 'MORE_THAN', threshold: 100 },
    place: `${campaign} › 4.2 › A2.2 › requires › bound › threshold`,
  },
  {
    code: 'COMPARATOR_DOES_NOT_FIT',
    says: 'none of a share',
    at: `${first}.requires.comparator`,
    to: 'NONE',
    place: `${a11} › requires`,
    near: ['AT_LEAST', 'MORE_THAN', 'REACH'],
  },
  {
    code: 'COMPARATOR_DOES_NOT_FIT',
    says: 'none, but of how many',
    at: `${second}.requires.threshold`,
    to: 3,
    place: `${a12} › requires`,
  },
  {
    code: 'MISSING_FIELD',
    says: 'at least how much',
    at: `${first}.requires.threshold`,
    place: `${a11} › requires`,
  },
  {
    code: 'COMPARATOR_DOES_NOT_FIT',
    says: 'an answer in words',
    at: `${second}.requires.indicator`,
    to: { noun: 'indicator', id: 'mau/opinion', measure: 'TEXT', name: 'Ý kiến', asks: 'Ý kiến đề xuất' },
    place: `${a12} › requires`,
  },
  {
    code: 'BOUNDS_DO_NOT_FIT',
    says: 'limits that limit nothing',
    at: `${patrols}.bounds`,
    to: { severity: 'ERROR' },
    place: `${bonus} › bounds`,
  },
  {
    code: 'BOUNDS_DO_NOT_FIT',
    says: 'at least more than at most',
    at: `${patrols}.bounds.atLeast`,
    to: 63,
    place: `${bonus} › bounds`,
  },
  {
    code: 'BOUNDS_DO_NOT_FIT',
    says: 'at most so many words',
    at: 'campaigns.0.reports.1.asks.0.bounds',
    to: { atMost: 100, severity: 'ERROR' },
    place: `${campaign} › report monthly › indicator mau/difficulties › bounds`,
  },
  {
    code: 'GRADES_WITHOUT_RECORDS',
    says: 'grades of what is not recorded piece by piece',
    at: `${patrols}.recorded`,
    to: false,
    place: `${bonus} › recordGrades`,
  },
  {
    code: 'DUPLICATE_ID',
    says: 'one grade of records twice',
    at: `${patrols}.recordGrades`,
    to: ['Ngắn', 'Ngắn'],
    place: `${bonus} › grade Ngắn`,
  },
  {
    code: 'UNKNOWN_GRADE',
    says: 'a grade without its mark',
    at: 'campaigns.0.areas.1.targets.1.requires.where.grade',
    to: 'Kha',
    place: `${campaign} › 4.2 › A2.2 › requires › where › grade`,
    near: ['Khá'],
  },
  {
    code: 'CIRCULAR_TARGET',
    says: 'a target of all targets',
    at: `${first}.requires`,
    to: { is: 'ALL_TARGETS_MET' },
    place: `${a11} › requires`,
  },
  {
    code: 'TARGET_NOT_JUDGED',
    says: 'a target of awards held',
    at: `${first}.requires`,
    to: { is: 'AWARDS_HELD', form: 'MERIT_CERTIFICATE', from: [police], count: 1 },
    place: `${a11} › requires`,
  },
  {
    code: 'TARGET_NOT_JUDGED',
    says: 'a share of units that have a share of units',
    at: 'campaigns.0.areas.1.targets.1.requires.where',
    to: { is: 'SHARE_OF_UNITS', of: ['HAMLET'], where: safe, bound: { comparator: 'REACH', threshold: 80 } },
    place: `${campaign} › 4.2 › A2.2 › requires`,
  },
  {
    code: 'PREREQUISITE_NOT_COMPUTED',
    says: 'attested beforehand',
    at: `${criteria}.1.prerequisite`,
    to: true,
    place: `${certificate} › criterion C2 › proof`,
  },
  {
    code: 'WORK_ITEM_GAP',
    says: 'number 3 became 4',
    at: 'workPlans.0.items.2.number',
    to: 4,
    place: 'mau › work-2026 › items',
  },
  {
    code: 'CONTRACT_VERSION',
    says: 'written for the next contract',
    at: 'contract',
    to: '2.0',
    place: 'mau › contract',
  },
  { code: 'NOT_A_PLUGIN', says: 'a campaign', at: 'noun', to: 'campaign', place: 'mau' },
];
