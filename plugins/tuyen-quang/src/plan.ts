import { issuedInMonth, type LegalBasis, missing, plan } from '@thi-dua/plugin-api';
import { provincialCommittee } from './bodies.ts';

const ministryPlan: LegalBasis = {
  title: 'Kế hoạch 399/KH-BCA-X03',
  issuer: 'Bộ Công an',
  issuedOn: '2024-08-13',
  at: 'Căn cứ',
};

export const grassrootsForcePlan = plan('grassroots-force-2024', {
  title:
    'Thực hiện Phong trào thi đua đặc biệt trong lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở trên địa bàn tỉnh Tuyên Quang',
  issuer: provincialCommittee,
  issued: issuedInMonth('2024-12'),
  signer: { name: 'Hoàng Việt Phương', capacity: 'KT. Chủ tịch, Phó Chủ tịch' },
  bases: [
    { title: 'Luật Thi đua, khen thưởng', issuedOn: '2022-06-15', at: 'Căn cứ' },
    {
      title: 'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở',
      issuedOn: '2023-11-28',
      at: 'Căn cứ',
    },
    ministryPlan,
  ],
  carriesOut: [ministryPlan],
  notes: [
    missing('Bản kế hoạch không có số, ký hiệu.'),
    missing('Ngày ban hành để trống, chỉ ghi tháng 12 năm 2024, nên ngày đầu của đợt 1 chưa rõ.'),
  ],
});
