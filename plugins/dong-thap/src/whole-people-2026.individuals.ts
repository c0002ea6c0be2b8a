import {
  allOf,
  attested,
  complaints,
  computed,
  criterion,
  gradedAtLeast,
  memberViolations,
  movementGrade,
  none,
  recognised,
  recognisedSafe,
} from '@thi-dua/plugin-api';
import { citizens, forceMembers, heads, selfGoverningMembers, workersAndStudents } from './subjects.ts';

const byReport = attested('Báo cáo thành tích');

const workers = [workersAndStudents, heads];

/** What is asked of the individuals. */
export const criteriaForIndividuals = [
  criterion('IA1', {
    at: 'III.2.2',
    words: 'Bản thân và gia đình gương mẫu',
    for: workers,
    says: 'Mình và gia đình gương mẫu, tiêu biểu trong phong trào ở đơn vị',
    proof: byReport,
  }),
  criterion('IA2', {
    at: 'III.2.2',
    words: 'Có nhiều thành tích xuất sắc',
    for: workers,
    says: 'Nhiều thành tích phòng, chống tội phạm và xây dựng phong trào',
    proof: byReport,
  }),
  criterion('IA3', {
    at: 'III.2.2',
    words: 'Hoàn thành tốt các nhiệm vụ chính trị được cơ quan, đơn vị giao',
    for: workers,
    says: 'Làm tốt việc được giao, năng suất và chất lượng cao',
    proof: byReport,
  }),
  criterion('IA4', {
    at: 'III.2.2',
    words: 'Không có đơn thư, khiếu nại, tố cáo; không vi phạm pháp luật hoặc bị xử lý kỷ luật',
    for: workers,
    says: 'Bản thân không bị đơn thư, không vi phạm, không bị kỷ luật',
    proof: computed(allOf(none(complaints), none(memberViolations))),
  }),
  criterion('IA5', {
    at: 'III.2.2',
    words: 'phải gắn thành tích với chất lượng, hiệu quả công tác xây dựng phong trào',
    for: [heads],
    says: 'Đơn vị của người đứng đầu đạt “An toàn” và xếp loại “Xuất sắc”',
    proof: computed(allOf(recognised(recognisedSafe), gradedAtLeast(movementGrade, 'Xuất sắc'))),
  }),
  criterion('IB1', {
    at: 'III.2.2',
    words: 'Có thành tích xuất sắc trong thực hiện nhiệm vụ hỗ trợ Công an cấp xã',
    for: [forceMembers],
    says: 'Hỗ trợ Công an cấp xã xuất sắc, gương mẫu khi phục vụ dân',
    proof: byReport,
  }),
  criterion('IB2', {
    at: 'III.2.2',
    words: 'Nhân dân trên địa bàn tín nhiệm cao',
    for: [forceMembers],
    says: 'Mình và gia đình gương mẫu, được dân tin',
    proof: byReport,
  }),
  criterion('IC1', {
    at: 'III.2.2',
    words: 'Có thành tích xuất sắc trong thực hiện nhiệm vụ; gương mẫu về đạo đức',
    for: [selfGoverningMembers],
    says: 'Làm nhiệm vụ xuất sắc, gương mẫu khi phục vụ dân',
    proof: byReport,
  }),
  criterion('IC2', {
    at: 'III.2.2',
    words: 'Nhân dân trên địa bàn tín nhiệm cao',
    for: [selfGoverningMembers],
    says: 'Mình và gia đình gương mẫu, được dân tin',
    proof: byReport,
  }),
  criterion('ID1', {
    at: 'III.2.2',
    words: 'Cá nhân và gia đình gương mẫu',
    for: [citizens],
    says: 'Mình và gia đình gương mẫu chấp hành pháp luật, quy định địa phương',
    proof: byReport,
  }),
  criterion('ID2', {
    at: 'III.2.2',
    words: 'Có thành tích xuất sắc trong tham gia đấu tranh phòng, chống tội phạm',
    for: [citizens],
    says: 'Thành tích xuất sắc khi chống tội phạm và xây dựng phong trào',
    proof: byReport,
  }),
];
