import {
  allOf,
  ambiguous,
  atLeast,
  attested,
  awardsHeld,
  complaints,
  computed,
  contradiction,
  criterion,
  effectiveInitiatives,
  gradedAtLeast,
  initiativeRating,
  measure,
  movementGrade,
  none,
  oddity,
  rankInBloc,
  recognised,
  recognisedSafe,
  seriousIncidents,
} from '@thi-dua/plugin-api';
import { ministryOfPublicSecurity, provincialCommittee } from './bodies.ts';
import { initiativesAnnouncedProvinceWide } from './indicators.ts';
import {
  armedForces,
  collectives,
  commune,
  enterprises,
  heads,
  organisations,
  otherPeople,
} from './subjects.ts';

export const flagCriteria = [
  criterion('F1', {
    for: [commune, organisations],
    says: 'Đứng đầu khối của mình: khối xã, phường hoặc khối cơ quan, doanh nghiệp, cơ sở giáo dục',
    proof: computed(rankInBloc(1)),
    at: 'IV.1.1',
    words: 'Dẫn đầu khôi',
    notes: [oddity('Bản gốc viết “khôi”, lỗi gõ của “khối”, ở cả hai nhóm tập thể.')],
  }),
  criterion('F2', {
    for: [commune, organisations],
    says: 'Đã có ba Bằng khen của Ủy ban nhân dân tỉnh hoặc Bộ Công an trong phong trào này',
    proof: computed(awardsHeld(3, 'MERIT_CERTIFICATE', [provincialCommittee, ministryOfPublicSecurity])),
    prerequisite: true,
    at: 'IV.1.1',
    words: 'được tặng 03 Bằng khen (của Ủy ban nhân dân tỉnh hoặc Bộ Công an)',
    notes: [
      contradiction(
        'Ở đây là Bằng khen của Ủy ban nhân dân tỉnh, ở IV.1.2 là của Chủ tịch Ủy ban nhân dân tỉnh; tỉnh cần xác nhận có phải là một.',
      ),
      ambiguous('Không nói ba Bằng khen tính từ năm nào, có kể Bằng khen trước năm 2026 không.'),
    ],
  }),
  criterion('F3', {
    for: [commune, organisations],
    says: 'Có ít nhất một mô hình hiệu quả được Công an tỉnh thông báo nhân rộng toàn tỉnh',
    proof: computed(measure(initiativesAnnouncedProvinceWide, atLeast(1))),
    at: 'IV.1.1',
    words: 'được Công an tỉnh thông báo nhân rộng trên địa bàn toàn tỉnh',
  }),
];

export const collectiveCriteria = [
  criterion('K1', {
    for: [collectives],
    says: 'Có kế hoạch phong trào cho năm hoặc giai đoạn và làm nghiêm túc, hiệu quả',
    proof: attested('Kế hoạch tổ chức phong trào của đơn vị'),
    at: 'IV.1.2',
    words: 'hằng năm hoặc từng giai đoạn',
  }),
  criterion('K2', {
    for: [collectives],
    says: 'Vừa đạt “An toàn về an ninh, trật tự” vừa được xếp loại Xuất sắc',
    proof: computed(allOf(recognised(recognisedSafe), gradedAtLeast(movementGrade, 'Xuất sắc'))),
    at: 'IV.1.2',
    words: 'Đạt tiêu chuẩn “An toàn về an ninh trật tự” và được xếp loại “Xuất sắc”',
    notes: [
      oddity('Tên tiêu chuẩn ở đây thiếu dấu phẩy; mục VI.4 viết “An toàn về an ninh, trật tự”.'),
      ambiguous('Không nói kết quả của năm nào.'),
    ],
  }),
  criterion('K3', {
    for: [collectives],
    says: 'Xây dựng và duy trì ít nhất một mô hình được xếp loại Tốt',
    proof: computed(allOf(measure(effectiveInitiatives, atLeast(1)), gradedAtLeast(initiativeRating, 'Tốt'))),
    at: 'IV.1.2',
    words:
      'ít nhất 01 mô hình trong phong trào toàn dân bảo vệ an ninh Tổ quốc và được đánh giá phân loại Tốt',
    notes: [
      ambiguous('Không nêu văn bản nào quy định cách phân loại mô hình và ai phân loại.'),
      ambiguous('Đơn vị có nhiều mô hình: ở đây chỉ cần mô hình tốt nhất được xếp loại Tốt.'),
    ],
  }),
  criterion('K4', {
    for: [collectives],
    says: 'Địa bàn, đơn vị không có vụ việc phức tạp, nghiêm trọng về an ninh, trật tự',
    proof: computed(none(seriousIncidents)),
    at: 'IV.1.2',
    words: 'không để xảy ra các vụ việc phức tạp, nghiêm trọng',
    notes: [ambiguous('Không nói thế nào là phức tạp, nghiêm trọng.')],
  }),
  criterion('K5', {
    for: [collectives],
    says: 'Tuyên truyền tốt về người hy sinh, bị thương và hành động dũng cảm cứu người, cứu tài sản',
    proof: attested('Tin, bài, hình ảnh tuyên truyền'),
    at: 'IV.1.2',
    words: 'Làm tốt công tác tuyên truyền',
  }),
  criterion('K6', {
    for: [collectives],
    says: 'Tổ chức Đảng, đoàn thể vững mạnh, nội bộ đoàn kết, dân chủ cơ sở và tiết kiệm tốt',
    proof: attested('Kết quả đánh giá tổ chức Đảng, đoàn thể'),
    at: 'IV.1.2',
    words: 'trong sạch, vững mạnh, nội bộ đoàn kết',
  }),
  criterion('K6.1', {
    for: [collectives],
    says: 'Không có đơn thư, khiếu nại, tố cáo, không có khiếu kiện vượt cấp, kéo dài',
    proof: computed(none(complaints)),
    at: 'IV.1.2',
    words: 'không có đơn thư, thư khiếu nại, tố cáo; không để xảy ra khiếu kiện vượt cấp, kéo dài',
    notes: [ambiguous('Không phân biệt đơn đúng với đơn sai sự thật; ở đây mọi đơn đều tính.')],
  }),
  criterion('K7', {
    for: [enterprises],
    says: 'Xây dựng được doanh nghiệp an toàn và bảo đảm chế độ cho đội ngũ bảo vệ đủ người, vững nghiệp vụ',
    proof: attested(
      'Quyết định công nhận doanh nghiệp “An toàn về an ninh, trật tự” và chế độ cho đội ngũ bảo vệ',
    ),
    at: 'IV.1.2',
    words: 'Riêng đối với doanh nghiệp',
    notes: [ambiguous('Viết như một phương châm, không có mức để đo.')],
  }),
];

export const individualCriteria = [
  criterion('P1', {
    for: [armedForces],
    says: 'Gương mẫu đi đầu, vận động người thân và Nhân dân, có sáng kiến, giải pháp hiệu quả',
    proof: attested('Sáng kiến, giải pháp và kết quả áp dụng'),
    at: 'IV.1.2',
    words: 'có sáng kiến, giải pháp hiệu quả',
    notes: [ambiguous('Không rõ “công nhân viên” là của lực lượng vũ trang hay của mọi cơ quan, đơn vị.')],
  }),
  criterion('P2', {
    for: [otherPeople],
    says: 'Hưởng ứng tích cực, lan tỏa hình ảnh đẹp và cách làm hiệu quả',
    proof: attested(),
    at: 'IV.1.2',
    words: 'Đối tượng khác',
  }),
  criterion('P3', {
    for: [heads],
    says: 'Phong trào ở nơi mình đứng đầu được tổ chức sâu rộng, hiệu quả, đúng quy định',
    proof: attested('Kết quả phong trào của đơn vị, địa phương'),
    at: 'IV.1.2',
    words: 'phải được tổ chức sâu rộng, hiệu quả, đúng quy định',
    notes: [ambiguous('Là điều kiện thêm: người đứng đầu còn phải đạt P1 hoặc P2 theo nhóm của mình.')],
  }),
];
