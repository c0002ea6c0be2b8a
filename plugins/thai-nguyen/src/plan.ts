import { issuedInYear, missing, plan } from '@thi-dua/plugin-api';
import { communeCommittee } from './bodies.ts';

export const wholePeoplePlan = plan('phuong-tien-whole-people-2026', {
  title: 'Triển khai Phong trào thi đua “Toàn dân bảo vệ an ninh Tổ quốc” trên địa bàn xã Phượng Tiến',
  issuer: communeCommittee,
  issued: issuedInYear(2026),
  signer: { name: 'Nguyễn Mạnh Hùng', capacity: 'Chủ tịch' },
  bases: [
    { title: 'Kết luận 44-KL/TW', issuer: 'Ban Bí thư', issuedOn: '2019-01-22', at: 'III' },
    {
      title: 'Chỉ thị 09-CT/TW',
      issuer: 'Ban Bí thư khóa XI',
      at: 'III',
      notes: [missing('Không ghi ngày ban hành chỉ thị.')],
    },
    {
      title: 'Thông tư 124/2021/TT-BCA',
      issuer: 'Bộ Công an',
      at: 'VI.4',
      notes: [missing('Không ghi ngày ban hành thông tư.')],
    },
  ],
  carriesOut: [
    {
      title: 'Kế hoạch 181/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Thái Nguyên',
      issuedOn: '2025-12-25',
      at: 'Mở đầu',
    },
    {
      title: 'Quyết định 2447/QĐ-TTg',
      issuer: 'Thủ tướng Chính phủ',
      issuedOn: '2025-11-06',
      at: 'Mở đầu',
    },
  ],
  notes: [
    missing('Số kế hoạch để trống, chỉ có ký hiệu “/KH-UBND”.'),
    missing('Ngày và tháng ban hành để trống, chỉ ghi năm 2026.'),
  ],
});
