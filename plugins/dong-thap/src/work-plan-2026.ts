import { before, contradiction, desk, duty, missing, onRequest, report, workPlan } from '@thi-dua/plugin-api';
import { police, steering } from './bodies.ts';
import { workPlanPlan } from './plans.ts';
import { communes } from './units.ts';
import { wholePeople2026 } from './whole-people-2026.ts';
import { workItems2026 } from './work-plan-2026.items.ts';

const route = {
  at: 'III.1',
  from: {
    name: 'Ngành thành viên Ban Chỉ đạo tỉnh; Ban Chỉ đạo xã, phường',
    kinds: ['DEPARTMENT', ...communes],
  },
  to: [steering],
  via: desk(
    police,
    'Phòng Tham mưu, Đội Theo dõi, hướng dẫn công tác xây dựng phong trào bảo vệ an ninh Tổ quốc',
  ),
} as const;

const otherDesk = contradiction(
  'Báo cáo của phong trào lực lượng cơ sở nhận qua Phòng Công tác chính trị, ở đây qua Phòng Tham mưu.',
);
const whichYear = missing('Hạn nộp không ghi năm; lấy năm 2026 của kế hoạch.');

/** Kế hoạch công tác xây dựng phong trào toàn dân năm 2026; the dates of the whole-people campaign are here. */
export const workPlan2026 = workPlan('work-plan-2026', {
  at: 'III.1',
  plan: workPlanPlan,
  title: workPlanPlan.title,
  year: 2026,
  schedules: wholePeople2026,
  items: workItems2026,
  reports: [
    report('half-year', {
      ...route,
      name: 'Báo cáo 06 tháng',
      rhythm: 'HALF_YEARLY',
      due: before('2026-05-10', 'trước ngày 10/5'),
      notes: [otherDesk, whichYear],
    }),
    report('year', {
      ...route,
      name: 'Báo cáo 01 năm',
      rhythm: 'YEARLY',
      due: before('2026-11-10', 'trước ngày 10/11'),
      notes: [otherDesk, whichYear],
    }),
    report('on-request', {
      ...route,
      name: 'Báo cáo đột xuất',
      rhythm: 'ON_REQUEST',
      due: onRequest('đột xuất khi có yêu cầu'),
      notes: [otherDesk],
    }),
  ],
  focuses: [
    'Triển khai văn bản chỉ đạo của Đảng, Nhà nước, Bộ Công an',
    'Đổi mới tuyên truyền, vận động Nhân dân',
    'Nâng chất lượng phong trào ở xã, phường, cơ quan, doanh nghiệp, cơ sở giáo dục',
    'Củng cố lực lượng làm phong trào, lực lượng cơ sở và Tổ nhân dân tự quản',
    'Phối hợp với Mặt trận, sở ngành, đoàn thể và làm dân vận',
  ],
  duties: [
    duty(
      steering,
      'III.1',
      'Từng ngành thành viên và Ban Chỉ đạo xã, phường lập kế hoạch riêng theo việc được giao',
    ),
    duty(police, 'III.2', 'Tham mưu theo dõi, kiểm tra, đôn đốc', 'Tổng hợp kết quả và báo cáo'),
  ],
  resultsServe: [
    'Một tiêu chí để xét đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    'Đánh giá, phân loại phong trào của khóm, ấp, khu phố, xã, phường, cơ quan, doanh nghiệp, cơ sở giáo dục',
    'Cơ sở xét các danh hiệu văn hóa',
    'Cơ sở xét khen thưởng phong trào toàn dân năm 2026',
  ],
  notes: [
    missing('Mục II nêu năm nhóm công tác nhưng không có chỉ tiêu bằng số.'),
    contradiction(
      'II.4 dẫn Kế hoạch 167/KH-UBND ngày 23/8/2023 để thực hiện Nghị quyết 03/2025/NQ-HĐND ngày 29/7/2025.',
    ),
    contradiction('Báo cáo năm nộp trước ngày 10/11 nhưng các mục 11 đến 17 hoàn thành sau đó.'),
  ],
});
