import { body } from '@thi-dua/plugin-api';

export const ministryOfPublicSecurity = body('ministry-of-public-security', 'Bộ Công an', 'CENTRAL');

export const provincialCommittee = body(
  'provincial-committee',
  'Ủy ban nhân dân tỉnh Thái Nguyên',
  'PROVINCE',
);
export const provincialChairman = body(
  'provincial-chairman',
  'Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên',
  'PROVINCE',
);
export const provincialPolice = body('provincial-police', 'Công an tỉnh Thái Nguyên', 'PROVINCE');

export const communeCommittee = body('phuong-tien-committee', 'Ủy ban nhân dân xã Phượng Tiến', 'COMMUNE');
export const communeChairman = body(
  'phuong-tien-chairman',
  'Chủ tịch Ủy ban nhân dân xã Phượng Tiến',
  'COMMUNE',
);
export const communePolice = body('phuong-tien-police', 'Công an xã Phượng Tiến', 'COMMUNE');
export const cultureAndSociety = body(
  'phuong-tien-culture-and-society',
  'Phòng Văn hóa – Xã hội xã Phượng Tiến',
  'COMMUNE',
);
export const fatherlandFront = body(
  'phuong-tien-fatherland-front',
  'Ủy ban Mặt trận Tổ quốc Việt Nam xã Phượng Tiến và các tổ chức thành viên',
  'COMMUNE',
);
export const unitsOfCommune = body(
  'phuong-tien-units',
  'Các cơ quan, tổ chức, đơn vị, trường học và các xóm trên địa bàn xã Phượng Tiến',
  'UNIT',
);
