import {
  ambiguous,
  contradiction,
  issuedInMonth,
  issuedInYear,
  missing,
  plan,
  sealedAt,
} from '@thi-dua/plugin-api';
import { committee, steering } from './bodies.ts';

const noHeading = missing(
  'Kế hoạch không có phần căn cứ; các văn bản ghi ở đây được nhắc tới trong nội dung.',
);

const director = { name: 'Phạm Thành Ngại', capacity: 'Trưởng ban, Chủ tịch UBND tỉnh' };

/** Phát động phong trào thi đua trong lực lượng cơ sở. */
export const grassrootsForcePlan = plan('grassroots-force-2026', {
  title: 'Phát động phong trào thi đua trong lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở năm 2026',
  issuer: committee,
  issued: sealedAt('2026-03-26T18:42:33+07:00'),
  signer: { name: 'Huỳnh Minh Tuấn', capacity: 'KT. Chủ tịch, Phó Chủ tịch' },
  bases: [
    { title: 'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở', at: 'I.1' },
    {
      title: 'Nghị định 152/2025/NĐ-CP',
      issuer: 'Chính phủ',
      issuedOn: '2025-06-14',
      at: 'III.2.4.a',
    },
  ],
  notes: [
    missing(
      'Không in số và ngày ban hành. Người ký ký số lúc 21:02:46 ngày 25/3/2026, cơ quan đóng dấu số lúc 18:42:33 ngày 26/3/2026; lấy lúc đóng dấu.',
    ),
    contradiction(
      'Tên kế hoạch ghi “phong trào thi đua”, phần mở đầu và mục IV.1 ghi “phong trào thi đua đặc biệt”.',
    ),
    noHeading,
  ],
});

/** Phát động phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc”. */
export const wholePeoplePlan = plan('whole-people-2026', {
  title: 'Phát động phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc” trên địa bàn tỉnh năm 2026',
  issuer: steering,
  issued: issuedInYear(2026),
  signer: director,
  bases: [
    {
      title: 'Thông tư 124/2021/TT-BCA',
      issuer: 'Bộ trưởng Bộ Công an',
      issuedOn: '2021-12-28',
      at: 'II.4, đoạn 2',
    },
    { title: 'Quyết định 510/QĐ-BCA-V05', issuer: 'Bộ Công an', issuedOn: '2022-01-20', at: 'II.4, đoạn 3' },
  ],
  notes: [
    missing(
      'Không in số và ngày ban hành; năm 2026 lấy theo tên kế hoạch. Kế hoạch công tác năm 2026 (mục 2 của bảng phân công) hẹn ban hành trong tháng 01/2026.',
    ),
    contradiction(
      'Phần mở đầu xếp Đại hội XIV và bầu cử nhiệm kỳ 2026 - 2031 cùng các sự kiện “trong năm 2025”, dù kế hoạch là của năm 2026.',
    ),
    ambiguous('Bản nguồn là ảnh chụp đọc lại; lời trích nên đối chiếu với bản gốc khi cần từng chữ.'),
    noHeading,
  ],
});

/** Kế hoạch công tác năm 2026, with the table of 27 items. */
export const workPlanPlan = plan('work-plan-2026', {
  title: 'Thực hiện công tác xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2026',
  issuer: steering,
  issued: issuedInMonth('2026-01'),
  signer: director,
  carriesOut: [
    {
      title: 'Kết luận 44-KL/TW',
      issuer: 'Ban Bí thư Trung ương Đảng',
      issuedOn: '2019-01-22',
      at: 'Mở đầu',
    },
    { title: 'Chỉ thị 09-CT/TW', issuer: 'Ban Bí thư khóa XI', issuedOn: '2011-12-01', at: 'Mở đầu' },
  ],
  bases: [
    {
      title: 'Kết luận 43-KL/TW',
      issuer: 'Ban Bí thư Trung ương Đảng',
      issuedOn: '2019-01-07',
      at: 'II.1, chú thích 1',
    },
    {
      title: 'Nghị quyết 25-NQ/TW',
      issuer: 'Ban Chấp hành Trung ương Đảng khóa XI',
      issuedOn: '2013-06-03',
      at: 'II.1, chú thích 1',
    },
    {
      title: 'Chỉ thị 11/CT-BCA-V05',
      issuer: 'Bộ trưởng Bộ Công an',
      issuedOn: '2021-12-17',
      at: 'II.1, chú thích 1',
    },
    { title: 'Đề án 27/ĐA-BCA', issuer: 'Bộ Công an', issuedOn: '2023-11-02', at: 'II.1, chú thích 1' },
    {
      title: 'Đề án thành phần 03/ĐA-BCA',
      issuer: 'Bộ Công an',
      issuedOn: '2023-01-27',
      at: 'II.1, chú thích 1',
    },
    { title: 'Nghị quyết 12-NQ/TW', issuer: 'Bộ Chính trị', at: 'II.1, chú thích 1' },
    { title: 'Chỉ thị 06/CT-BCA-V05', issuer: 'Bộ Công an', issuedOn: '2025-05-07', at: 'II.1, chú thích 1' },
    { title: 'Chỉ thị 08/CT-BCA-V05', issuer: 'Bộ Công an', issuedOn: '2025-07-01', at: 'II.1, chú thích 1' },
    {
      title: 'Kế hoạch 128/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh',
      issuedOn: '2025-08-14',
      at: 'II.1, chú thích 1',
    },
    {
      title: 'Công văn 591/UBND-TCDNC',
      issuer: 'Ủy ban nhân dân tỉnh',
      issuedOn: '2025-08-14',
      at: 'II.1, chú thích 1',
    },
    {
      title: 'Nghị quyết 03/2025/NQ-HĐND',
      issuer: 'Hội đồng nhân dân tỉnh',
      issuedOn: '2025-07-29',
      at: 'II.4',
    },
    {
      title: 'Kế hoạch 167/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh',
      issuedOn: '2023-08-23',
      at: 'II.4',
      notes: [
        contradiction(
          'Ghi ngày 23/8/2023 nhưng để thực hiện một nghị quyết ngày 29/7/2025; có lẽ là năm 2025.',
        ),
      ],
    },
    { title: 'Thông tư 40/2023/TT-BTC', issuer: 'Bộ Tài chính', issuedOn: '2023-06-09', at: 'II.4' },
    { title: 'Nghị định 02/2020/NĐ-CP', issuer: 'Chính phủ', issuedOn: '2020-06-30', at: 'II.5' },
    { title: 'Nghị định 03/2019/NĐ-CP', issuer: 'Chính phủ', issuedOn: '2019-09-05', at: 'II.5' },
    {
      title: 'Chương trình phối hợp 07/CTrPH-BCA-MTTW',
      issuer: 'Bộ Công an và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      issuedOn: '2023-10-17',
      at: 'Bảng phân công, TT 16',
    },
  ],
  notes: [missing('Số để trống, ngày để trống; bảng phân công chỉ in tháng 01/2026.'), noHeading],
});
