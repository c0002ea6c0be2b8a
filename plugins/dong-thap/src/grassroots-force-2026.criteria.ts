import {
  allOf,
  ambiguous,
  attested,
  complaints,
  computed,
  contradiction,
  criterion,
  none,
} from '@thi-dua/plugin-api';
import { membersBreakingLaw } from './indicators.ts';
import { armedForces, authorities, departments, force, forceMembers, leaders } from './subjects.ts';

/** Why “all areas” must not be counted. */
export const sixOrSeven = contradiction(
  'Mục II.4 có bảy nội dung (4.1 đến 4.7) nhưng tiêu chuẩn khen thưởng hai lần ghi “06 nội dung thi đua”; không rõ bỏ nội dung nào.',
);

const collectives = [departments, authorities, force];
const individuals = [forceMembers, leaders, armedForces];
/** Who may be awarded, for all three forms. */
export const grassrootsForceSubjects = [...collectives, ...individuals];

/** Why the party committees and authorities are among them. */
export const unlistedAuthorities = contradiction(
  'Danh sách đối tượng III.1.1 không có “cấp ủy, chính quyền các cấp” nhưng tiêu chuẩn III.2.3.a có; tạm nhận là đối tượng.',
);

const achievements = 'Báo cáo thành tích';
const documents = 'Chương trình, kế hoạch, văn bản hướng dẫn đã ban hành';

/** What the Bằng khen asks for; the Giấy khen have standards of their own. */
export const grassrootsForceCriteria = [
  criterion('C1', {
    at: 'III.2.3.a',
    words: 'Nội bộ đoàn kết, chấp hành tốt chủ trương của Đảng',
    for: collectives,
    says: 'Tập thể đoàn kết và chấp hành chủ trương, chính sách, pháp luật',
    proof: attested(achievements),
  }),
  criterion('C2', {
    at: 'III.2.3.a',
    words: 'Giữ vững đoàn kết nội bộ',
    for: [departments, authorities],
    says: 'Cơ quan giữ được đoàn kết; cả tập thể lẫn từng người chấp hành tốt',
    proof: attested(achievements),
    notes: [unlistedAuthorities],
  }),
  criterion('C3', {
    at: 'III.2.3.a',
    words: 'Có ban hành chương trình, kế hoạch, văn bản hướng dẫn cụ thể',
    for: [departments, authorities],
    says: 'Đã ra văn bản triển khai phong trào ở đơn vị, địa phương mình',
    proof: attested(documents),
    notes: [unlistedAuthorities],
  }),
  criterion('C4', {
    at: 'III.2.3.a',
    words: 'Thực hiện nghiêm túc, đầy đủ các nhiệm vụ do Công an cấp xã phân công',
    for: [force],
    says: 'Tổ làm đủ việc Công an cấp xã giao',
    proof: attested(achievements),
  }),
  criterion('C5', {
    at: 'III.2.3.a',
    words:
      'không có thành viên trong Tổ bảo vệ an ninh, trật tự vi phạm pháp luật hoặc đơn thư, khiếu nại tố cáo',
    for: [force],
    says: 'Trong Tổ không ai vi phạm pháp luật, không có đơn thư khiếu nại, tố cáo',
    proof: computed(allOf(none(membersBreakingLaw), none(complaints))),
  }),
  criterion('C6', {
    at: 'III.2.3.a',
    words: 'theo 06 nội dung thi đua tại khoản 4 mục II',
    for: [force],
    says: 'Tổ chủ động hỗ trợ Công an cấp xã có hiệu quả theo các nội dung thi đua',
    proof: attested(achievements),
    notes: [sixOrSeven],
  }),
  criterion('I1', {
    at: 'III.2.3.b',
    words: 'Gương mẫu, chấp hành tốt chủ trương của Đảng',
    for: individuals,
    says: 'Bản thân gương mẫu, chấp hành chủ trương, chính sách, pháp luật',
    proof: attested(achievements),
  }),
  criterion('I2', {
    at: 'III.2.3.b',
    words: 'phát huy vai trò nêu gương, giữ vững đoàn kết nội bộ',
    for: [leaders],
    says: 'Người lãnh đạo nêu gương và giữ đoàn kết trong cơ quan',
    proof: attested(achievements),
  }),
  criterion('I3', {
    at: 'III.2.3.b',
    words: 'Trực tiếp chỉ đạo, tham mưu cấp có thẩm quyền ban hành',
    for: [leaders, armedForces],
    says: 'Tự mình chỉ đạo hoặc tham mưu ra văn bản triển khai phong trào',
    proof: attested(documents),
    notes: [
      ambiguous(
        'Đoạn này viết cho cá nhân nói chung; hiểu là không áp dụng cho thành viên Tổ, vốn có tiêu chuẩn riêng.',
      ),
    ],
  }),
  criterion('I4', {
    at: 'III.2.3.b',
    words: 'chấp hành nghiêm quy chế hoạt động của Tổ bảo vệ an ninh, trật tự',
    for: [forceMembers],
    says: 'Có đạo đức, kỷ luật, đoàn kết và theo đúng quy chế của Tổ',
    proof: attested(achievements),
  }),
  criterion('I5', {
    at: 'III.2.3.b',
    words: 'có uy tín và ảnh hưởng tốt',
    for: [forceMembers],
    says: 'Được đồng đội và dân cư tín nhiệm',
    proof: attested(achievements),
  }),
  criterion('I6', {
    at: 'III.2.3.b',
    words: 'theo 06 nội dung thi đua tại khoản 4 mục II',
    for: [forceMembers],
    says: 'Làm đủ việc được giao và hỗ trợ Công an cấp xã xuất sắc theo các nội dung thi đua',
    proof: attested(achievements),
    notes: [sixOrSeven],
  }),
];
