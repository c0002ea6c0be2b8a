import { ambiguous, area, campaign, contradiction, fromMonth, missing, oddity } from '@thi-dua/plugin-api';
import { communeCommendation, provincialFlag, provincialMeritCertificate } from './awards.ts';
import { duties } from './duties.ts';
import { wholePeoplePlan } from './plan.ts';
import { reports } from './reports.ts';
import { peopleInCommune, unitsInCommune } from './subjects.ts';

export const phuongTienWholePeople2026 = campaign('phuong-tien-whole-people-2026', {
  family: 'WHOLE_PEOPLE',
  plan: wholePeoplePlan,
  commune: { code: '05563', name: 'Xã Phượng Tiến' },
  title: wholePeoplePlan.title,
  motto: 'Tự quản, tự phòng, tự bảo vệ, tự hòa giải từ gia đình đến cộng đồng dân cư',
  runs: fromMonth('2026-01').openEnded(),
  baseUnitWords: ['xóm'],
  at: 'II.2',
  words: 'được triển khai từ tháng 01/2026',
  subjects: [peopleInCommune, unitsInCommune],
  areas: [
    area('1', {
      name: 'Thực hiện nghị quyết, chỉ thị, kết luận, quy định',
      at: 'III.1',
      words: 'Thi đua triển khai, tổ chức thực hiện hiệu quả nghị quyết',
    }),
    area('2', {
      name: 'Chính quyền địa phương lãnh đạo, chỉ đạo',
      at: 'III.2',
      words: 'Thi đua xây dựng chính quyền địa phương',
    }),
    area('3', {
      name: 'Chất lượng phong trào và mô hình',
      at: 'III.3',
      words: 'Thi đua nâng cao chất lượng, hiệu quả phong trào toàn dân bảo vệ an ninh Tổ quốc',
    }),
    area('4', {
      name: 'Khoa học, công nghệ, chuyển đổi số và không gian mạng',
      at: 'III.4',
      words: 'Thi đua nghiên cứu, ứng dụng khoa học và công nghệ',
      notes: [oddity('Bản gốc viết “thể trận”, lỗi gõ của “thế trận”.')],
    }),
    area('5', {
      name: 'Xây dựng Công an nhân dân và lực lượng cơ sở',
      at: 'III.5',
      words: 'Thi đua xây dựng lực lượng Công an nhân dân',
    }),
    area('6', {
      name: 'Tuyên truyền, vận động Nhân dân',
      at: 'III.6',
      words: 'Thi đua thực hiện tốt công tác tuyên truyền, vận động Nhân dân',
    }),
  ],
  reports,
  awards: [provincialFlag, provincialMeritCertificate, communeCommendation],
  reviews: [
    {
      kind: 'INTERIM',
      everyYears: 1,
      name: 'Đánh giá, sơ kết hằng năm',
      at: 'II.2',
      words: 'Định kỳ hàng năm',
    },
    {
      kind: 'FINAL',
      everyYears: 5,
      name: 'Tổng kết giai đoạn',
      at: 'II.2',
      words: '05 năm/lần',
      notes: [ambiguous('Không nói giai đoạn 05 năm đầu tính từ khi nào.')],
    },
  ],
  duties,
  notes: [
    oddity('Mã 05563 là của xã lập năm 2025; xã cùng tên trước đó mang mã 05566.'),
    missing('Sáu nội dung đều không có chỉ tiêu bằng số; điều đo được nằm ở tiêu chuẩn khen thưởng.'),
    missing('Ngoài tháng 01/2026, không có mốc ngày nào; không có ngày kết thúc.'),
    ambiguous(
      'Phương châm nằm trong nội dung 3, không có ngoặc kép nên không rõ dứt ở đâu; ở đây dứt sau “cộng đồng dân cư”.',
    ),
    contradiction('Mục II.1 không kể chính xã là đối tượng, mục IV.1.1 có Cờ thi đua đối với xã.'),
  ],
});
