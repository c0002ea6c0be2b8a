import {
  ambiguous,
  campaign,
  contradiction,
  desk,
  duty,
  noLaterThan,
  onRequest,
  report,
  sinceIssue,
} from '@thi-dua/plugin-api';
import { committee, communeCommittees, front, homeAffairs, police, press } from './bodies.ts';
import { grassrootsForceAreas } from './grassroots-force-2026.areas.ts';
import { grassrootsForceAwards } from './grassroots-force-2026.awards.ts';
import { sixOrSeven } from './grassroots-force-2026.criteria.ts';
import { grassrootsForcePlan } from './plans.ts';
import { force } from './subjects.ts';
import { communes } from './units.ts';

const reports = [
  report('final', {
    at: 'IV.1',
    name: 'Báo cáo kết quả thực hiện phong trào thi đua',
    from: { name: 'Ủy ban nhân dân các xã, phường', kinds: communes },
    to: [committee],
    via: desk(police, 'Phòng Công tác chính trị'),
    due: noLaterThan('2026-08-15', 'chậm nhất ngày 15/8/2026'),
    notes: [
      contradiction(
        'Đánh giá khi kết thúc phong trào (19/8/2026) nhưng báo cáo phải nộp trước đó bốn ngày; số liệu bốn ngày cuối không kịp vào báo cáo.',
      ),
      contradiction(
        'Phong trào toàn dân của cùng tỉnh nhận báo cáo qua Phòng Tham mưu Công an tỉnh, ở đây qua Phòng Công tác chính trị.',
      ),
    ],
  }),
  report('difficulties', {
    at: 'IV',
    name: 'Báo cáo khó khăn, vướng mắc',
    from: { name: 'Các đơn vị, địa phương', kinds: ['DEPARTMENT', ...communes] },
    to: [committee],
    via: desk(police),
    rhythm: 'ON_REQUEST',
    due: onRequest('nếu có vướng mắc'),
  }),
];

const duties = [
  duty(
    communeCommittees,
    'IV.1',
    'Lập kế hoạch phát động ở xã, phường và phân việc cho từng ngành, đơn vị',
    'Giao chỉ tiêu riêng cho lực lượng cơ sở, hợp với địa phương',
    'Khi kết thúc thì đánh giá, khen theo thẩm quyền và đề nghị cấp trên khen',
    'Gửi báo cáo kết quả về tỉnh',
  ),
  duty(front, 'IV.2', 'Phổ biến phong trào tới thành viên, đoàn viên, hội viên và người dân'),
  duty(press, 'IV.3', 'Tuyên truyền cách làm hay, mô hình và gương người tốt của lực lượng cơ sở'),
  duty(homeAffairs, 'IV.4', 'Cùng Công an tỉnh đề xuất Chủ tịch tỉnh khen thưởng'),
  duty(
    police,
    'IV.5',
    'Tuyên truyền, tìm và nêu gương điển hình',
    'Chủ trì hướng dẫn khen thưởng tổng kết, đặt tiêu chí và khen theo thẩm quyền',
    'Cùng Sở Nội vụ đề xuất Chủ tịch tỉnh khen thưởng',
    'Giúp tỉnh theo dõi, kiểm tra, đôn đốc, tổng hợp và báo cáo',
  ),
];

/** Phong trào thi đua trong lực lượng bảo vệ an ninh, trật tự ở cơ sở năm 2026. */
export const grassrootsForce2026 = campaign('grassroots-force-2026', {
  family: 'GRASSROOTS_FORCE',
  plan: grassrootsForcePlan,
  at: 'II',
  words: 'bắt đầu từ nay đến hết ngày 19/8/2026',
  title: grassrootsForcePlan.title,
  theme: 'Thi đua bảo đảm an ninh, trật tự ở cơ sở trong tình hình mới',
  runs: sinceIssue().through('2026-08-19'),
  baseUnitWords: ['khóm', 'khu phố', 'ấp'],
  subjects: [force],
  areas: grassrootsForceAreas,
  reports,
  awards: grassrootsForceAwards,
  reviews: [
    { kind: 'FINAL', at: 'IV.1', words: 'Kết thúc phong trào thi đua', name: 'Tổng kết phong trào thi đua' },
  ],
  duties,
  notes: [
    ambiguous('Bắt đầu “từ nay” mà kế hoạch không in ngày; lấy ngày đóng dấu số 26/3/2026.'),
    contradiction('Tên gọi khi là “phong trào thi đua”, khi là “phong trào thi đua đặc biệt”.'),
    sixOrSeven,
  ],
});
