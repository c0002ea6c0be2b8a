import {
  allOf,
  ambiguous,
  area,
  atLeast,
  continuousPropaganda,
  each,
  effectiveInitiatives,
  exemplaryUnits,
  gradedAtLeast,
  householdsReached,
  initiativesRated,
  measure,
  membersTrained,
  moreThan,
  movementGrade,
  pilotLaunch,
  reach,
  recognised,
  recognisedSafe,
  registeredSafe,
  shareOfUnits,
  staffAndStudentsReached,
  target,
  weakInitiativesEnded,
  wholeProvince,
  yes,
} from '@thi-dua/plugin-api';
import { communes, hamlet, organisations, team } from './units.ts';

// The plan numbers neither the paragraphs of II.3 nor those of II.4: codes count them in their order.

const contents = [
  area('II.3-1', {
    at: 'II.3, đoạn 1',
    name: 'Thực hiện chủ trương, pháp luật về an ninh, trật tự, gắn với các phong trào khác',
  }),
  area('II.3-2', {
    at: 'II.3, đoạn 2',
    name: 'Đổi mới tuyên truyền; củng cố nơi phong trào xếp loại “Trung bình” và “Yếu”',
  }),
  area('II.3-3', {
    at: 'II.3, đoạn 3',
    name: 'Giữ và nâng chất lượng mô hình, chú ý mô hình trong tôn giáo',
  }),
  area('II.3-4', {
    at: 'II.3, đoạn 4',
    name: 'Phối hợp với Mặt trận, đoàn thể; tổ chức “Ngày hội toàn dân bảo vệ an ninh Tổ quốc”',
  }),
  area('II.3-5', { at: 'II.3, đoạn 5', name: 'Lãnh đạo hoàn thành chỉ tiêu và xây dựng đơn vị điển hình' }),
  area('II.3-6', {
    at: 'II.3, đoạn 6',
    name: 'Củng cố hệ thống chính trị, lực lượng cơ sở; kiểm tra, sơ kết, tổng kết',
  }),
];

const everyUnit = each(...communes, ...organisations);
const everyPortfolio = each('PROVINCE', ...communes);
const portfolio = [hamlet, ...communes, ...organisations] as const;

const whoActs = ambiguous('Không nói đơn vị nào phải làm.');
const whosePortfolio = ambiguous(
  '“Thuộc thẩm quyền hoặc được ủy quyền quản lý” không nói của cấp nào; xét ở tỉnh và ở từng xã, phường.',
);

const propaganda = area(
  'II.4-1',
  { at: 'II.4, đoạn 1', name: 'Tuyên truyền, phổ biến pháp luật và phát động phong trào' },
  [
    target('B0.1', {
      at: 'II.4, đoạn 1',
      words: 'thường xuyên, liên tục với nhiều nội dung, hình thức',
      says: 'Tuyên truyền, phổ biến pháp luật đều đặn, bằng nhiều cách',
      requires: yes(continuousPropaganda),
      judged: everyUnit,
      notes: [whoActs],
    }),
    target('B0.2', {
      at: 'II.4, đoạn 1',
      words: 'lựa chọn địa bàn trọng điểm về an ninh, trật tự để tổ chức điểm phát động',
      says: 'Chọn nơi trọng điểm và phát động điểm ở đó',
      requires: yes(pilotLaunch),
      judged: everyPortfolio,
      notes: [whoActs],
    }),
    target('B1.1', {
      at: 'II.4, đoạn 1',
      words: 'ít nhất 90% số hộ dân trên địa bàn',
      says: 'Từ 90% hộ dân trở lên được tuyên truyền',
      requires: measure(householdsReached, atLeast(90)),
      judged: each(...communes),
      notes: [ambiguous('“Địa bàn” có thể là khóm, ấp, khu phố hoặc xã, phường; xét ở xã, phường.')],
    }),
    target('B1.2', {
      at: 'II.4, đoạn 1',
      words: '100% cán bộ, công chức, viên chức, người lao động, học sinh, sinh viên',
      says: 'Mọi cán bộ, người lao động, học sinh, sinh viên được tuyên truyền',
      requires: measure(staffAndStudentsReached, reach(100)),
      judged: each(...organisations),
      notes: [ambiguous('Không nói tính ở đâu; xét ở từng cơ quan, doanh nghiệp, cơ sở giáo dục.')],
    }),
  ],
);

const safety = area('II.4-2', { at: 'II.4, đoạn 2', name: 'Đạt tiêu chuẩn “An toàn về an ninh, trật tự”' }, [
  target('B2.1', {
    at: 'II.4, đoạn 2',
    words:
      'trên 90% khóm, ấp, khu phố, xã, phường, cơ quan, doanh nghiệp, cơ sở giáo dục thuộc thẩm quyền hoặc được ủy quyền quản lý đăng ký và được công nhận',
    says: 'Hơn 90% đơn vị vừa đăng ký vừa được công nhận “An toàn về an ninh, trật tự”',
    requires: shareOfUnits(portfolio, allOf(yes(registeredSafe), recognised(recognisedSafe)), moreThan(90)),
    judged: everyPortfolio,
    notes: [whosePortfolio],
  }),
]);

const grading = area(
  'II.4-3',
  { at: 'II.4, đoạn 3', name: 'Phân loại phong trào toàn dân bảo vệ an ninh Tổ quốc' },
  [
    target('B3.1', {
      at: 'II.4, đoạn 3',
      words: 'trên 80%',
      says: 'Hơn 80% đơn vị được xếp loại “Trung bình” hoặc cao hơn',
      requires: shareOfUnits(portfolio, gradedAtLeast(movementGrade, 'Trung bình'), moreThan(80)),
      judged: everyPortfolio,
      notes: [whosePortfolio],
    }),
    target('B3.2', {
      at: 'II.4, đoạn 3',
      words: 'trong đó có từ 60% trở lên được đánh giá, phân loại “Xuất sắc”',
      says: 'Từ 60% đơn vị trở lên được xếp loại “Xuất sắc”',
      requires: shareOfUnits(portfolio, gradedAtLeast(movementGrade, 'Xuất sắc'), atLeast(60)),
      judged: everyPortfolio,
      notes: [
        ambiguous(
          '“Trong đó” có thể chỉ nhóm đạt “Trung bình” trở lên hoặc tất cả đơn vị; tính trên tất cả đơn vị, cách đọc chặt hơn.',
        ),
        whosePortfolio,
      ],
    }),
  ],
);

const initiatives = area('II.4-4', { at: 'II.4, đoạn 4', name: 'Mô hình của từng đơn vị' }, [
  target('B4.1', {
    at: 'II.4, đoạn 4',
    words: 'phải duy trì ít nhất 01 mô hình',
    says: 'Đơn vị nào cũng giữ được từ một mô hình thật sự có hiệu quả',
    requires: measure(effectiveInitiatives, atLeast(1)),
    judged: everyUnit,
  }),
  target('B4.2', {
    at: 'II.4, đoạn 4',
    words: 'phải tổ chức đánh giá, xếp loại các mô hình',
    says: 'Đơn vị đã đánh giá, xếp loại mô hình của mình',
    requires: yes(initiativesRated),
    judged: everyUnit,
  }),
  target('B4.3', {
    at: 'II.4, đoạn 4',
    words: 'loại bỏ những mô hình xếp loại yếu hoặc không còn phù hợp',
    says: 'Đơn vị không giữ lại mô hình yếu hoặc hết phù hợp',
    requires: yes(weakInitiativesEnded),
    judged: everyUnit,
  }),
]);

const exemplary = area('II.4-5', { at: 'II.4, đoạn 5', name: 'Đơn vị điển hình' }, [
  target('B5.1', {
    at: 'II.4, đoạn 5',
    words: 'Xây dựng 10 đơn vị',
    says: 'Toàn tỉnh dựng được mười đơn vị điển hình',
    requires: measure(exemplaryUnits, reach(10)),
    judged: wholeProvince,
    notes: [ambiguous('Chỉ ghi “10 đơn vị”, không có “ít nhất”; coi như đạt khi có mười hoặc hơn.')],
  }),
]);

const training = area('II.4-6', { at: 'II.4, đoạn 6', name: 'Tập huấn lực lượng cơ sở' }, [
  target('B6.1', {
    at: 'II.4, đoạn 6',
    words: '100% thành viên lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
    says: 'Mọi thành viên lực lượng cơ sở được tập huấn',
    requires: measure(membersTrained, reach(100)),
    judged: each(team, ...communes),
    notes: [ambiguous('Không nói tính cho từng Tổ hay cho cả xã, phường; xét ở cả hai cấp.')],
  }),
]);

/** Six contents without figures (II.3), then the targets by the paragraphs of II.4. */
export const wholePeopleAreas = [...contents, propaganda, safety, grading, initiatives, exemplary, training];
