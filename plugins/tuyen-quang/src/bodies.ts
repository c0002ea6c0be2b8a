import { body } from '@thi-dua/plugin-api';

export const ministryOfPublicSecurity = body('ministry-of-public-security', 'Bộ Công an', 'CENTRAL');

export const provincialCommittee = body(
  'provincial-committee',
  'Ủy ban nhân dân tỉnh Tuyên Quang',
  'PROVINCE',
);
export const provincialPolice = body('provincial-police', 'Công an tỉnh Tuyên Quang', 'PROVINCE');
export const homeAffairs = body('home-affairs', 'Sở Nội vụ tỉnh Tuyên Quang', 'PROVINCE');

export const newspaper = body('newspaper', 'Báo Tuyên Quang', 'PROVINCE');
export const broadcaster = body('broadcaster', 'Đài Phát thanh và Truyền hình tỉnh Tuyên Quang', 'PROVINCE');
export const portal = body('portal', 'Cổng Thông tin điện tử tỉnh Tuyên Quang', 'PROVINCE');

export const districtCommittees = body('district-committees', 'Ủy ban nhân dân huyện, thành phố', 'DISTRICT');
export const agencies = body('agencies', 'Các cơ quan, đơn vị', 'UNIT');
