import type { Requirement } from '@thi-dua/schema';
import type { Scheme } from '../../server/judging/score.ts';
import type { Figure, RankedFacts, UnitInput } from '../../server/modules/ranking/content/content.ts';
import { type Formula, formulaOf } from '../../server/modules/ranking/content/formula.ts';
import type {
  CampaignRules,
  RuledIndicator,
  RuledTarget,
} from '../../server/modules/standing/rules/campaign-rules.ts';

// A campaign of communes that has everything: a ratio, incidents, a target of every month, a share of units, a grade.

const requirement = (facts: Partial<Requirement>): Requirement => ({
  kind: 'MEASURED',
  text: '',
  comparator: null,
  threshold: null,
  grade: null,
  unitKinds: [],
  rank: null,
  awardCount: null,
  awardKind: null,
  awardedBy: [],
  parts: [],
  indicatorId: null,
  ...facts,
});

const target = (code: string, facts: Partial<RuledTarget>): RuledTarget => ({
  id: `c/${code}`,
  uuid: `c/${code}`,
  code,
  says: `Chỉ tiêu ${code}`,
  every: 'CAMPAIGN',
  judgedAt: ['COMMUNE'],
  wholeProvince: false,
  source: { document: '', section: '', words: null },
  notes: [],
  areaId: 'a',
  campaignId: 'c',
  requirement: requirement({}),
  ...facts,
});

const grade = requirement({ comparator: 'GRADE_AT_LEAST', grade: 'Khá', indicatorId: 'grade' });
const tips = requirement({
  text: 'Tin: từ 80,5 %',
  comparator: 'AT_LEAST',
  threshold: 80.5,
  indicatorId: 'tips',
});
const deeds = requirement({ comparator: 'AT_LEAST', threshold: 1, indicatorId: 'deeds' });
const share = requirement({
  kind: 'SHARE_OF_UNITS',
  comparator: 'MORE_THAN',
  threshold: 50,
  unitKinds: ['HAMLET'],
  parts: [grade],
});

const targets = [
  target('1', { requirement: tips }),
  target('2', { requirement: requirement({ comparator: 'NONE', indicatorId: 'fires' }) }),
  target('3', { requirement: deeds, every: 'MONTH' }),
  target('4', { requirement: share }),
  target('5', { requirement: grade }),
];

const indicators = (
  [
    ['tips', 'RATIO'],
    ['fires', 'INCIDENTS'],
    ['deeds', 'COUNT'],
    ['patrols', 'COUNT'],
    ['grade', 'GRADE'],
  ] as const
).map(
  ([key, measure]): RuledIndicator => ({
    uuid: key,
    key,
    name: key,
    measure,
    grades: measure === 'GRADE' ? ['Yếu', 'Khá', 'Tốt'] : [],
  }),
);

const declared: Scheme = {
  points: targets.map(({ id }, index) => ({
    targetId: id,
    points: [33.3, 20, 15, 21.7, 10][index] ?? 0,
    award: index === 1 ? 'ALL_OR_NOTHING' : 'SHARE_OF_ATTAINMENT',
  })),
  attainmentCap: 1.2,
  bonuses: [{ indicatorId: 'patrols', each: 0.25, atMost: 5 }],
  penalties: [
    { indicatorId: 'fires', each: 1.5, atMost: 6 },
    { indicatorId: 'LATE_REPORT', each: 2, atMost: 10 },
  ],
  missing: 'ZERO',
  ties: ['TARGETS_MET', 'FEWER_INCIDENTS', 'EARLIER_REPORT'],
};

const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]));
const measured = [...byKey.values()];
const rules: CampaignRules = {
  campaignId: 'c',
  targets,
  byUuid: byKey,
  byKey,
  measured,
  rhythm: 'MONTHLY',
  scheme: declared,
};

export const formula = (scheme: Scheme = declared): Formula =>
  formulaOf({ ...rules, scheme }, ['patrols', 'fires']);

export const facts: RankedFacts = {
  plugin: { id: 'p', version: '1.0.0', digest: 'd' },
  campaignId: 'c',
  period: {
    key: 'c/period/campaign',
    rhythm: 'CAMPAIGN',
    name: 'Cả phong trào',
    startsOn: '2026-04-01',
    endsOn: '2026-06-30',
    treeOn: '2026-06-30',
  },
  bloc: { id: 'b', origin: 'PLAN', name: 'Cụm 1', kinds: ['COMMUNE'] },
  stage: 'VERIFIED',
};

/** What a commune reported. */
export interface Given {
  readonly tips: readonly [part: number, whole: number];
  readonly fires: number;
  readonly patrols: number;
  readonly months: readonly ('MET' | 'NOT_MET')[];
  readonly hamletsMet: number;
  readonly grade: string | null;
  readonly late: number;
}

/** Nothing is missing and nothing is wrong. */
export const exemplary: Given = {
  tips: [17, 20],
  fires: 0,
  patrols: 8,
  months: ['MET', 'MET', 'MET'],
  hamletsMet: 3,
  grade: 'Tốt',
  late: 0,
};

const figure = (of: string, given: Partial<Figure>): Figure => ({
  of,
  kind: 'HAMLET',
  own: false,
  result: '',
  part: 0,
  whole: 0,
  reported: 1,
  notApplicable: 0,
  ...given,
});

/** A commune of four hamlets. */
export function unit(unitId: string, given: Partial<Given> = {}): UnitInput {
  const { tips, fires, patrols, months, hamletsMet, grade, late } = { ...exemplary, ...given };
  return {
    unitId,
    name: `Xã ${unitId}`,
    kind: 'COMMUNE',
    figures: [
      figure('c/4', { result: 'MET', part: hamletsMet, reported: hamletsMet }),
      figure('fires', { part: fires }),
      ...(grade === null ? [] : [figure('grade', { kind: 'COMMUNE', own: true, result: grade, part: 1 })]),
      figure('patrols', { part: patrols }),
      figure('tips', { part: tips[0], whole: tips[1] }),
    ],
    units: { COMMUNE: 1, HAMLET: 4 },
    months: { '3': months },
    reports: { due: 12, reported: 12, late, verified: 12 },
    firstReportedAt: null,
    extensions: [],
  };
}
