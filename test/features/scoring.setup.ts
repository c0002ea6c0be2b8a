import {
  acceptedFor,
  area,
  atLeast,
  bloc,
  body,
  bonus,
  campaign,
  count,
  definePlugin,
  dueAfter,
  each,
  from,
  goodDeeds,
  incidents,
  issuedOn,
  measure,
  noLaterThan,
  none,
  penalty,
  penaltyForLateness,
  plan,
  points,
  report,
  scoring,
  target,
  text,
  withinDaysAfter,
} from '@thi-dua/plugin-api';

// A province that declares what no real plan does yet: points, blocs, monthly reports.

const police = body('cong-an-tinh', 'Công an tỉnh', 'PROVINCE');
const fires = incidents('lang-son/fires', {
  name: 'Cháy rừng',
  counts: 'Vụ cháy rừng',
  evidence: 'REQUIRED',
});
const patrols = count('lang-son/patrols', {
  name: 'Tuần tra',
  counts: 'Lượt tuần tra đêm',
  bounds: { atMost: 62, severity: 'WARNING' },
});
const difficulties = text('lang-son/difficulties', { name: 'Khó khăn', asks: 'Khó khăn, vướng mắc' });

const deeds = target('L1', {
  at: 'II.1',
  says: 'Mỗi tháng hai việc tốt',
  requires: measure(goodDeeds, atLeast(2)),
  judged: each('SECURITY_TEAM'),
  every: 'MONTH',
});
const noFires = target('L2', {
  at: 'II.2',
  says: 'Không có cháy rừng',
  requires: none(fires),
  judged: each('SECURITY_TEAM'),
});

const teams = { name: 'Các Tổ bảo vệ an ninh, trật tự', kinds: ['SECURITY_TEAM'] } as const;

export const scored = definePlugin({
  id: 'lang-son',
  version: '1.0.0',
  province: '20',
  name: 'Lạng Sơn',
  campaigns: [
    campaign('scored-2027', {
      plan: plan('scored-2027', {
        title: 'Kế hoạch chấm điểm năm 2027',
        issuer: police,
        issued: issuedOn('2027-01-04'),
        signer: { name: 'Nguyễn Văn A', capacity: 'Giám đốc' },
      }),
      family: 'GRASSROOTS_FORCE',
      title: 'Phong trào thi đua có chấm điểm',
      at: 'II',
      runs: from('2027-02-01').through('2027-10-31'),
      areas: [area('1', { at: 'II', name: 'Nội dung thi đua' }, [deeds, noFires])],
      reports: [
        report('monthly', {
          at: 'IV.1',
          name: 'Báo cáo tháng',
          from: teams,
          to: [police],
          rhythm: 'MONTHLY',
          due: withinDaysAfter(5, 'trong 05 ngày sau khi hết tháng'),
          timing: dueAfter(5, { acceptedFor: 10, later: { COMMUNE: 2, PROVINCE: 7 } }),
          asks: [difficulties],
        }),
        report('final', {
          at: 'IV.2',
          name: 'Báo cáo tổng kết',
          from: teams,
          to: [police],
          due: noLaterThan('2027-11-10', 'chậm nhất ngày 10/11/2027'),
          timing: acceptedFor(7),
        }),
      ],
      scoring: scoring({
        at: 'III.1',
        words: '60 điểm',
        points: [points(deeds, 60), points(noFires, 40, 'ALL_OR_NOTHING')],
        attainmentCap: 1.2,
        bonuses: [bonus(patrols, 0.25, 5)],
        penalties: [penalty(fires, 10, 20), penaltyForLateness(2, 10)],
        missing: 'ZERO',
        ties: ['FEWER_INCIDENTS', 'EARLIER_REPORT'],
      }),
      blocs: [
        bloc('1', { at: 'III.2', name: 'Cụm 1', kinds: ['COMMUNE', 'WARD'], units: ['05977', '05983'] }),
      ],
    }),
  ],
});
