import {
  ambiguous,
  campaign,
  contradiction,
  desk,
  duty,
  inYear,
  missing,
  onRequest,
  report,
} from '@thi-dua/plugin-api';
import {
  communeSteering,
  homeAffairs,
  police,
  press,
  steering,
  steeringMembers,
  unitHeads,
} from './bodies.ts';
import { wholePeoplePlan } from './plans.ts';
import {
  citizens,
  force,
  forceMembers,
  people,
  selfGoverning,
  selfGoverningMembers,
  staff,
  workersAndStudents,
} from './subjects.ts';
import { communes, organisations } from './units.ts';
import { wholePeopleAreas } from './whole-people-2026.areas.ts';
import { wholePeopleAwards } from './whole-people-2026.awards.ts';

const launchAndRegister = [
  'Cụ thể hóa và phát động ở cơ quan, đơn vị, địa phương mình',
  'Đăng ký tập thể, cá nhân tham gia, làm căn cứ xét khen cuối năm',
];

const duties = [
  duty(steeringMembers, 'IV.1', ...launchAndRegister),
  duty(communeSteering, 'IV.1', ...launchAndRegister),
  duty(unitHeads, 'IV.1', ...launchAndRegister),
  duty(press, 'IV.2', 'Tuyên truyền cách thi đua, mô hình và gương phòng, chống tội phạm'),
  duty(homeAffairs, 'IV.3', 'Cùng Công an tỉnh tham mưu khen thưởng kịp thời'),
  duty(
    police,
    'IV.4',
    'Hướng dẫn hồ sơ, thủ tục đăng ký tham gia',
    'Giúp tỉnh theo dõi, hướng dẫn, kiểm tra, đôn đốc',
    'Tổng hợp kết quả và báo cáo theo quy định',
  ),
];

/** Phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc” năm 2026. */
export const wholePeople2026 = campaign('whole-people-2026', {
  family: 'WHOLE_PEOPLE',
  plan: wholePeoplePlan,
  at: 'Mở đầu',
  words: 'năm 2026',
  title: wholePeoplePlan.title,
  runs: inYear(2026),
  baseUnitWords: ['khóm', 'khu phố', 'ấp'],
  subjects: [
    staff,
    people,
    force,
    selfGoverning,
    workersAndStudents,
    forceMembers,
    selfGoverningMembers,
    citizens,
  ],
  areas: wholePeopleAreas,
  reports: [
    report('difficulties', {
      at: 'IV',
      name: 'Báo cáo khó khăn, vướng mắc',
      from: {
        name: 'Ban Chỉ đạo xã, phường; cơ quan, doanh nghiệp, cơ sở giáo dục',
        kinds: [...communes, ...organisations],
      },
      to: [steering],
      via: desk(police),
      rhythm: 'ON_REQUEST',
      due: onRequest('nếu có vướng mắc'),
      notes: [missing('Không nói ai báo cáo; hiểu là các đơn vị phải triển khai ở IV.1.')],
    }),
  ],
  awards: wholePeopleAwards,
  reviews: [
    {
      kind: 'FINAL',
      at: 'IV.1',
      words: 'tổng kết phong trào thi đua cuối năm',
      name: 'Tổng kết phong trào thi đua cuối năm',
      notes: [missing('II.3 nhắc sơ kết, tổng kết định kỳ nhưng không nói bao lâu một lần.')],
    },
  ],
  duties,
  notes: [
    missing(
      'Không có ngày bắt đầu, kết thúc hay hạn nào; các mốc của phong trào nằm ở bảng phân công của kế hoạch công tác năm 2026.',
    ),
    missing('Các đoạn ở II.3 và II.4 không đánh số; mã II.3-1 đến II.4-6 là thứ tự đoạn.'),
    contradiction('Phần mở đầu ghi các sự kiện “trong năm 2025” trong kế hoạch của năm 2026.'),
    ambiguous(
      'II.2 gọi nhóm cá nhân cuối là người “không thuộc lực lượng vũ trang”, III.2.2 gọi là “quần chúng nhân dân”; coi là một nhóm.',
    ),
  ],
});
