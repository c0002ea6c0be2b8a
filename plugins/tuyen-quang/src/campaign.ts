import { ambiguous, campaign, collective, missing, oddity, sinceIssue } from '@thi-dua/plugin-api';
import { areas } from './areas.ts';
import { duties } from './duties.ts';
import { phase1, phase2 } from './phases.ts';
import { grassrootsForcePlan } from './plan.ts';
import { reports } from './reports.ts';

export const grassrootsForce2024 = campaign('grassroots-force-2024', {
  family: 'GRASSROOTS_FORCE',
  plan: grassrootsForcePlan,
  title: grassrootsForcePlan.title,
  theme: 'Lực lượng mới, khí thế mới, thi đua bảo đảm an ninh, trật tự ở cơ sở trong tình hình mới',
  runs: sinceIssue().through('2025-08-19'),
  // From 1 July 2025 there are no districts, and the province is a larger one under the same name.
  treeAsOf: '2025-06-30',
  baseUnitWords: ['thôn', 'tổ dân phố'],
  at: 'II.3',
  words: 'Được chia thành 02 đợt',
  phases: [phase1, phase2],
  subjects: [collective('Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', 'SECURITY_TEAM')],
  areas,
  reports,
  reviews: [
    { kind: 'INTERIM', name: 'Sơ kết đợt 1', at: 'IV.1', words: 'báo cáo sơ kết đợt 1' },
    {
      kind: 'INTERIM',
      name: 'Công an tỉnh sơ kết, đánh giá sau mỗi đợt',
      at: 'IV.4',
      words: 'Kết thúc mỗi đợt thi đua, chủ động sơ kết',
    },
    {
      kind: 'FINAL',
      name: 'Tổng kết phong trào thi đua',
      at: 'IV.1',
      words: 'báo cáo tổng kết',
      notes: [ambiguous('Mục III.5 nói sơ kết, tổng kết “Định kỳ” nhưng không nói bao lâu một lần.')],
    },
  ],
  duties,
  notes: [
    missing(
      'Không nêu hình thức, tiêu chuẩn, số lượng, hồ sơ khen thưởng; chỉ giao Sở Nội vụ tham mưu (IV.3) và Công an tỉnh đề xuất (IV.4) khi tổng kết.',
    ),
    missing(
      'Các giải pháp tập huấn (III.2), biểu dương (III.3), tuyên truyền (III.4) không nêu cơ quan nào làm.',
    ),
    oddity(
      'Từ 01/7/2025, giữa đợt 2, tỉnh sáp nhập và không còn cấp huyện; phong trào được xét theo đơn vị hành chính đến hết 30/6/2025.',
    ),
  ],
});
