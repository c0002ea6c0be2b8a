import {
  allOf,
  allTargetsMet,
  ambiguous,
  atLeast,
  attested,
  complaints,
  computed,
  criterion,
  gradedAtLeast,
  measure,
  memberViolations,
  moreThan,
  movementGrade,
  none,
  reach,
  recognised,
  recognisedSafe,
  shareOfUnits,
  teamTaskGrade,
} from '@thi-dua/plugin-api';
import { initiativesAnnouncedByProvince } from './indicators.ts';
import { force, people, selfGoverning, staff } from './subjects.ts';
import { hamlet, organisations, team } from './units.ts';

// Letters after a code (A1a, A1b) part one bullet of the plan into what is computed and what is attested.

const byReport = attested('Báo cáo thành tích');
const safeAndExcellent = [recognised(recognisedSafe), gradedAtLeast(movementGrade, 'Xuất sắc')];
const exceptProvince = ambiguous(
  'Chỉ xét các chỉ tiêu tính ở đơn vị được đề nghị, không xét chỉ tiêu của toàn tỉnh.',
);

const forCommunes = [
  criterion('A1a', {
    at: 'III.2.1',
    words: 'Hoàn thành toàn diện các chỉ tiêu thi đua',
    for: [people],
    says: 'Xã, phường đạt mọi chỉ tiêu thi đua',
    proof: computed(allTargetsMet),
    notes: [exceptProvince],
  }),
  criterion('A1b', {
    at: 'III.2.1',
    words: 'là đơn vị tiêu biểu về phong trào toàn dân bảo vệ an ninh Tổ quốc',
    for: [people],
    says: 'Làm xong chương trình phòng, chống tội phạm và là đơn vị tiêu biểu',
    proof: byReport,
  }),
  criterion('A2', {
    at: 'III.2.1',
    words: 'được Ban Chỉ đạo tỉnh hoặc Công an tỉnh thông báo để các đơn vị khác nghiên cứu, học tập',
    for: [people],
    says: 'Có cách làm hay hoặc mô hình được Ban Chỉ đạo tỉnh hay Công an tỉnh thông báo cho nơi khác học',
    proof: computed(measure(initiativesAnnouncedByProvince, atLeast(1))),
    notes: [ambiguous('Không nói “cách làm hay” khác mô hình thế nào; kể chung.')],
  }),
  criterion('A3', {
    at: 'III.2.1',
    words: 'Hoàn thành tốt các nhiệm vụ chính trị của xã, phường',
    for: [people],
    says: 'Xã, phường làm tốt nhiệm vụ chính trị',
    proof: byReport,
  }),
  criterion('A4a', {
    at: 'III.2.1',
    words: 'Nội bộ đoàn kết',
    for: [people],
    says: 'Đoàn kết, tiết kiệm, chống tham nhũng, lãng phí',
    proof: byReport,
  }),
  criterion('A4b', {
    at: 'III.2.1',
    words:
      'không để xảy ra đơn thư, khiếu nại, tố cáo; không có cá nhân vi phạm pháp luật hoặc bị xử lý kỷ luật',
    for: [people],
    says: 'Không đơn thư, không ai vi phạm pháp luật hay bị kỷ luật',
    proof: computed(allOf(none(complaints), none(memberViolations))),
  }),
  criterion('A5', {
    at: 'III.2.1',
    words:
      'trên 90% khóm, ấp, khu phố, cơ quan, doanh nghiệp, cơ sở giáo dục thuộc thẩm quyền quản lý đạt tiêu chuẩn',
    for: [people],
    says: 'Hơn 90% đơn vị trực thuộc và chính xã, phường đạt “An toàn”; phong trào xếp loại “Xuất sắc”',
    proof: computed(
      allOf(
        shareOfUnits([hamlet, ...organisations], recognised(recognisedSafe), moreThan(90)),
        ...safeAndExcellent,
      ),
    ),
  }),
  criterion('A6', {
    at: 'III.2.1',
    words: 'đăng ký xây dựng đạt điển hình',
    for: [people],
    says: 'Đã đăng ký xây dựng đơn vị điển hình năm 2026',
    proof: attested('Bản đăng ký xây dựng đơn vị điển hình'),
  }),
  criterion('A7', {
    at: 'III.2.1',
    words: '100% Tổ Bảo vệ an ninh, trật tự được cấp ủy, chính quyền đánh giá hoàn thành tốt nhiệm vụ',
    for: [people],
    says: 'Tổ nào cũng được đánh giá hoàn thành tốt nhiệm vụ hoặc hơn',
    proof: computed(shareOfUnits([team], gradedAtLeast(teamTaskGrade, 'Hoàn thành tốt'), reach(100))),
  }),
];

const forOrganisations = [
  criterion('B1a', {
    at: 'III.2.1',
    words: 'Hoàn thành toàn diện các chỉ tiêu thi đua',
    for: [staff],
    says: 'Đơn vị đạt mọi chỉ tiêu thi đua',
    proof: computed(allTargetsMet),
    notes: [exceptProvince],
  }),
  criterion('B1b', {
    at: 'III.2.1',
    words: 'là đơn vị tiêu biểu của tỉnh hoặc khối cơ quan, doanh nghiệp Trung ương',
    for: [staff],
    says: 'Làm xong chương trình phòng, chống tội phạm và tiêu biểu của tỉnh hoặc của khối Trung ương',
    proof: byReport,
  }),
  criterion('B2', {
    at: 'III.2.1',
    words: 'đối với doanh nghiệp hoàn thành tốt các kế hoạch sản xuất, kinh doanh',
    for: [staff],
    says: 'Làm tốt nhiệm vụ chính trị; doanh nghiệp còn phải kinh doanh tốt và đủ nghĩa vụ với Nhà nước',
    proof: byReport,
  }),
  criterion('B3a', {
    at: 'III.2.1',
    words: 'Nội bộ đoàn kết',
    for: [staff],
    says: 'Đoàn kết, tiết kiệm, chống tham nhũng, lãng phí',
    proof: byReport,
  }),
  criterion('B3b', {
    at: 'III.2.1',
    words: 'không để xảy ra đơn thư, khiếu nại, tố cáo',
    for: [staff],
    says: 'Không đơn thư, khiếu nại, tố cáo',
    proof: computed(none(complaints)),
  }),
  criterion('B4', {
    at: 'III.2.1',
    words: 'Cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    for: [staff],
    says: 'Đơn vị đạt “An toàn” và phong trào xếp loại “Xuất sắc”',
    proof: computed(allOf(...safeAndExcellent)),
  }),
];

const forTeams = [
  criterion('C1', {
    at: 'III.2.1',
    words: 'không để xảy ra tình trạng khiếu kiện, tụ tập đông người',
    for: [force],
    says: 'Nơi Tổ phụ trách yên: không khiếu kiện đông người, không tội phạm, tệ nạn',
    proof: byReport,
  }),
  criterion('C2', {
    at: 'III.2.1',
    words: 'Địa bàn khóm, ấp, khu phố được giao phụ trách đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
    for: [force],
    says: 'Khóm, ấp, khu phố Tổ phụ trách đạt “An toàn” và xếp loại “Xuất sắc” năm 2026',
    // The place a team looks after is not the team: its recognition and grade stand at the hamlet.
    proof: attested('Quyết định công nhận và kết quả phân loại của khóm, ấp, khu phố'),
  }),
  criterion('C3a', {
    at: 'III.2.1',
    words: 'thực hiện tốt các phong trào thi đua, cuộc vận động do địa phương phát động',
    for: [force],
    says: 'Tổ đoàn kết và làm tốt các phong trào khác của địa phương',
    proof: byReport,
  }),
  criterion('C3b', {
    at: 'III.2.1',
    words:
      'không để xảy ra đơn thư, khiếu nại, tố cáo; không có cá nhân vi phạm pháp luật hoặc bị xử lý kỷ luật',
    for: [force],
    says: 'Không đơn thư, không ai vi phạm pháp luật hay bị kỷ luật',
    proof: computed(allOf(none(complaints), none(memberViolations))),
  }),
];

const forSelfGoverning = [
  criterion('D1', {
    at: 'III.2.1',
    words: 'tích cực tố giác tội phạm',
    for: [selfGoverning],
    says: 'Tham gia tuyên truyền, vận động và tố giác tội phạm',
    proof: byReport,
  }),
  criterion('D2', {
    at: 'III.2.1',
    words: 'Chủ động phòng ngừa, đấu tranh với các hành vi vi phạm pháp luật',
    for: [selfGoverning],
    says: 'Chủ động ngăn ngừa vi phạm và tệ nạn',
    proof: byReport,
  }),
  criterion('D3', {
    at: 'III.2.1',
    words: 'bắt giữ người phạm tội quả tang',
    for: [selfGoverning],
    says: 'Phối hợp tuần tra, bắt quả tang người phạm tội',
    proof: byReport,
  }),
  criterion('D4', {
    at: 'III.2.1',
    words: 'Tham gia quản lý, giáo dục người chấp hành xong án phạt tù, người cai nghiện ma túy',
    for: [selfGoverning],
    says: 'Giúp quản lý người mãn hạn tù, người cai nghiện tại cộng đồng',
    proof: byReport,
  }),
];

/** What is asked of the collectives. */
export const criteriaForCollectives = [...forCommunes, ...forOrganisations, ...forTeams, ...forSelfGoverning];
