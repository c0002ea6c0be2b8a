import {
  acceptedFor,
  allTargetsMet,
  anyOf,
  area,
  atLeast,
  attested,
  award,
  awardsHeld,
  bloc,
  body,
  bonus,
  type Campaign,
  campaign,
  collective,
  computed,
  count,
  criterion,
  definePlugin,
  desk,
  dossierItem,
  dueAfter,
  duty,
  each,
  from,
  goodDeeds,
  gradedAtLeast,
  incidents,
  inMonth,
  issuedOn,
  measure,
  memberCommended,
  movementGrade,
  noLaterThan,
  none,
  oddity,
  penalty,
  penaltyForLateness,
  phase,
  plan,
  points,
  reach,
  recognised,
  recognisedSafe,
  report,
  scoring,
  shareOfUnits,
  target,
  text,
  tipsThroughForce,
  withinDaysAfter,
  workItem,
  workPlan,
  yes,
} from '@thi-dua/plugin-api';

// A small plugin that uses every word once; no real province.

const committee = body('committee', 'Ủy ban nhân dân tỉnh', 'PROVINCE');
const police = body('police', 'Công an tỉnh', 'PROVINCE');

const document = plan('plan-2026', {
  title: 'Kế hoạch thi đua năm 2026',
  issuer: committee,
  issued: issuedOn('2026-01-05'),
  number: '12/KH-UBND',
  signer: { name: 'Nguyễn Văn A', capacity: 'Chủ tịch' },
  bases: [{ title: 'Luật Thi đua, khen thưởng', issuedOn: '2022-06-15', at: 'I' }],
  notes: [oddity('Số trang bị nhảy')],
});

const spring = phase('spring', { name: 'Đợt 1', runs: from('2026-01-10').through('2026-05-31'), at: 'II.1' });
const autumn = phase('autumn', { name: 'Đợt 2', runs: from('2026-06-01').through('2026-12-31'), at: 'II.1' });

const races = incidents('mau/races', { name: 'Đua xe trái phép', counts: 'Vụ đua xe trái phép' });
const patrols = count('mau/patrols', {
  name: 'Lượt tuần tra',
  counts: 'Lượt tuần tra ban đêm',
  recorded: true,
  recordGrades: ['Ngắn', 'Cả đêm'],
  evidence: 'INVITED',
  bounds: { atLeast: 1, atMost: 62, severity: 'WARNING' },
});
const difficulties = text('mau/difficulties', { name: 'Khó khăn', asks: 'Khó khăn, vướng mắc trong tháng' });
const teams = collective('Tổ bảo vệ an ninh, trật tự', 'SECURITY_TEAM');
const teamsOnly = each('SECURITY_TEAM');

const tips = target('A1.1', {
  says: 'Ít nhất 80 % nguồn tin đến qua lực lượng',
  requires: measure(tipsThroughForce, reach(80)),
  judged: teamsOnly,
  words: '80%',
  at: 'II.4.1',
});
const noRaces = target('A1.2', {
  says: 'Không có đua xe',
  requires: none(races),
  judged: teamsOnly,
  at: 'II.4.1',
});

const areas = [
  area('4.1', { name: 'Nắm tình hình', at: 'II.4.1' }, [tips, noRaces]),
  area('4.2', { name: 'Hình ảnh đẹp', at: 'II.4.2' }, [
    target('A2.1', {
      says: 'Mỗi tháng một việc tốt',
      requires: anyOf(measure(goodDeeds, atLeast(1)), yes(memberCommended)),
      judged: teamsOnly,
      every: 'MONTH',
      at: 'II.4.2',
    }),
    target('A2.2', {
      says: 'Trên 60 % xã xếp loại từ Khá',
      requires: shareOfUnits(['COMMUNE', 'WARD'], gradedAtLeast(movementGrade, 'Khá'), atLeast(60)),
      judged: { each: 'WHOLE_PROVINCE' },
      at: 'II.4.2',
    }),
  ]),
];

const certificate = award('certificate', {
  kind: 'MERIT_CERTIFICATE',
  name: 'Bằng khen',
  decidedBy: committee,
  subjects: [teams],
  quota: { rule: 'TO_BE_REQUESTED', by: [police], at: 'III.1' },
  criteria: [
    criterion('C1', { for: [teams], says: 'Đạt mọi chỉ tiêu', proof: computed(allTargetsMet), at: 'III.2' }),
    criterion('C2', { for: [teams], says: 'Nội bộ đoàn kết', proof: attested('Biên bản'), at: 'III.2' }),
    criterion('C3', {
      for: [teams],
      says: 'Đã có 01 Giấy khen',
      proof: computed(awardsHeld(1, 'COMMENDATION_CERTIFICATE', [police])),
      prerequisite: true,
      at: 'III.2',
    }),
    criterion('C4', {
      for: [teams],
      says: 'An toàn',
      proof: computed(recognised(recognisedSafe)),
      at: 'III.2',
    }),
  ],
  dossier: { sets: 3, items: [dossierItem('Tờ trình')], at: 'III.3' },
  steps: [
    { says: 'Trình', from: [police], to: desk(committee), due: inMonth('2026-12', 'Tháng 12'), at: 'III.4' },
  ],
  at: 'III.1',
});

const movement: Campaign = campaign('movement-2026', {
  family: 'GRASSROOTS_FORCE',
  plan: document,
  title: 'Phong trào thi đua năm 2026',
  theme: 'Thi đua vì bình yên',
  runs: from('2026-01-05').through('2026-12-31'),
  phases: [spring, autumn],
  subjects: [teams],
  areas,
  reports: [
    report('interim', {
      name: 'Báo cáo sơ kết',
      from: { name: 'Các xã, phường', kinds: ['COMMUNE', 'WARD'] },
      to: [committee],
      via: desk(police, 'Phòng Tham mưu'),
      due: noLaterThan('2026-05-31', 'chậm nhất ngày 31/5/2026'),
      timing: acceptedFor(7),
      covers: spring,
      at: 'IV.1',
    }),
    report('monthly', {
      name: 'Báo cáo tháng',
      from: { name: 'Các Tổ', kinds: ['SECURITY_TEAM'] },
      to: [police],
      rhythm: 'MONTHLY',
      due: withinDaysAfter(5, 'trong 05 ngày sau khi hết tháng'),
      timing: dueAfter(5, { acceptedFor: 10, later: { COMMUNE: 3, PROVINCE: 5 } }),
      asks: [difficulties],
      at: 'IV.1',
    }),
  ],
  awards: [certificate],
  scoring: scoring({
    points: [points(tips, 60), points(noRaces, 40, 'ALL_OR_NOTHING')],
    attainmentCap: 1.2,
    bonuses: [bonus(patrols, 0.5, 5)],
    penalties: [penalty(races, 10, 20), penaltyForLateness(2, 10)],
    missing: 'LEFT_OUT',
    ties: ['FEWER_INCIDENTS', 'EARLIER_REPORT'],
    at: 'III',
  }),
  blocs: [
    bloc('river', { name: 'Cụm 1', kinds: ['COMMUNE', 'WARD'], units: ['29869', '29878'], at: 'III.5' }),
    bloc('border', { name: 'Cụm 2', kinds: ['COMMUNE'], units: ['29881'], at: 'III.5' }),
  ],
  reviews: [{ kind: 'FINAL', name: 'Tổng kết', at: 'IV.2' }],
  duties: [duty(police, 'IV.3', 'Theo dõi, đôn đốc')],
  at: 'II',
});

const year = workPlan('work-2026', {
  plan: document,
  title: 'Kế hoạch công tác năm 2026',
  year: 2026,
  schedules: movement,
  items: [1, 2, 3].map((number) =>
    workItem(number, {
      content: `Việc ${number}`,
      lead: police,
      with: [committee],
      due: inMonth('2026-03', 'Tháng 3'),
      at: `Phụ lục, ${number}`,
    }),
  ),
  at: 'I',
});

/** A plugin with nothing wrong. */
export const sample = definePlugin({
  id: 'mau',
  version: '1.0.0',
  province: '82',
  name: 'Tỉnh Mẫu',
  campaigns: [movement],
  workPlans: [year],
});

/** A copy that may be changed, without the types, as plain JavaScript would write it. */
export const copyOf = (value: unknown): unknown => structuredClone(value);
