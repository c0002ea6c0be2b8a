import {
  body,
  goodDeeds,
  incidents,
  issuedOn,
  movementGrade,
  plan,
  tipsThroughForce,
} from '@thi-dua/plugin-api';

// Plugins in plain JavaScript, as values: nothing here has the types of the contract.

export const facts = (id: string) => ({
  noun: 'plugin',
  contract: '1.0',
  id,
  version: '1.0.0',
  province: '82',
  name: 'Tỉnh Mẫu',
  campaigns: [] as object[],
  workPlans: [] as object[],
});

const committee = body('committee', 'Ủy ban nhân dân tỉnh', 'PROVINCE');
const document = plan('plan-2026', {
  title: 'Kế hoạch',
  issuer: committee,
  issued: issuedOn('2026-01-05'),
  signer: { name: 'Nguyễn Văn A', capacity: 'Chủ tịch' },
});

const lists = {
  baseUnitWords: [],
  phases: [],
  subjects: [],
  areas: [],
  reports: [],
  awards: [],
  reviews: [],
  duties: [],
};
const thin = {
  noun: 'campaign',
  id: 'movement',
  family: 'GRASSROOTS_FORCE',
  plan: document,
  title: 'Phong trào thi đua',
  runs: { start: { with: 'ISSUE' }, through: '2026-08-19' },
  notes: [],
  at: 'II',
  ...lists,
};

const target = (code: string, requires: object, further: object = {}) => ({
  noun: 'target',
  code,
  says: 'Một câu ngắn',
  requires: { is: 'MEASURED', ...requires },
  judged: { each: ['SECURITY_TEAM'] },
  every: 'CAMPAIGN',
  at: 'II.4',
  ...further,
});

const area = (code: string, ...targets: object[]) => ({
  noun: 'area',
  code,
  name: 'Nội dung',
  at: 'II.4',
  targets,
});

/** One campaign with one target, which measures incidents under this id. */
export function withIndicator(id: string, indicatorId: string) {
  const indicator = incidents(indicatorId, { name: 'Đua xe', counts: 'Vụ đua xe' });
  return {
    ...facts(id),
    campaigns: [{ ...thin, areas: [area('1', target('A1', { indicator, comparator: 'NONE' }))] }],
  };
}

/** Everything a tired evening can bring. */
export const faulty = {
  ...facts('faulty'),
  version: '1',
  campaigns: [
    {
      ...thin,
      id: 'movement-2026',
      family: 'GRASSROOT_FORCE',
      them: 'Thi đua',
      runs: { start: { with: 'DAY', day: '2026-02-30' } },
      phases: [
        {
          noun: 'phase',
          id: 'one',
          name: 'Đợt 1',
          at: 'II',
          runs: { start: { with: 'ISSUE' }, through: '2026-05-31' },
        },
        {
          noun: 'phase',
          id: 'two',
          name: 'Đợt 2',
          at: '',
          runs: { start: { with: 'MONTH', month: '2026-05' } },
        },
      ],
      areas: [
        area(
          '4.1',
          target('A1.1', { indicator: tipsThroughForce, comparator: 'AT_LEAST', threshold: 120 }),
          target(
            'A1.1',
            { indicator: goodDeeds, comparator: 'NONE' },
            { judgd: 1, words: '100%'.repeat(60) },
          ),
          target('A1.2', { indicator: movementGrade, comparator: 'GRADE_AT_LEAST', grade: 'Xuất Xắc' }),
        ),
        area('4.2', target('A2.1', { is: 'ALL_OF', conditions: [] }, { judged: { each: ['COMUNE'] } })),
      ],
      reports: [
        {
          noun: 'report',
          id: 'final',
          name: 'Báo cáo',
          from: { name: 'Xã', kinds: ['COMMUNE'] },
          to: [committee],
          rhythm: 'ONCE',
          due: { kind: 'AT_TIME', instant: '2026-08-12T17:00:00', words: '17 giờ' },
          covers: { noun: 'phase', id: 'tow', name: 'Đợt', at: 'II', runs: { start: { with: 'ISSUE' } } },
          at: 'IV',
        },
      ],
    },
  ],
};
