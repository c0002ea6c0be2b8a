import { body } from '@thi-dua/plugin-api';

export const ministry = body('ministry-of-public-security', 'Bộ Công an', 'CENTRAL');

export const committee = body('provincial-committee', 'Ủy ban nhân dân tỉnh Đồng Tháp', 'PROVINCE');
export const chairman = body('provincial-chairman', 'Chủ tịch Ủy ban nhân dân tỉnh', 'PROVINCE');
export const committeeOffice = body('provincial-office', 'Văn phòng Ủy ban nhân dân tỉnh', 'PROVINCE');

/** Called “Ban Chỉ đạo tỉnh” for short in its own plans. */
export const steering = body(
  'steering-committee',
  'Ban Chỉ đạo xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh',
  'PROVINCE',
);
export const steeringMembers = body('steering-members', 'Thành viên Ban Chỉ đạo tỉnh', 'PROVINCE');
export const communeSteering = body('commune-steering', 'Ban Chỉ đạo xã, phường', 'COMMUNE');

export const police = body('provincial-police', 'Công an tỉnh', 'PROVINCE');
export const policeDirector = body('police-director', 'Giám đốc Công an tỉnh', 'PROVINCE');
export const homeAffairs = body('home-affairs', 'Sở Nội vụ', 'PROVINCE');
export const culture = body('culture-sports-tourism', 'Sở Văn hóa, Thể thao và Du lịch', 'PROVINCE');
export const education = body('education', 'Sở Giáo dục và Đào tạo', 'PROVINCE');
export const agriculture = body('agriculture', 'Sở Nông nghiệp và Phát triển Nông thôn tỉnh', 'PROVINCE');
export const military = body('military-command', 'Bộ Chỉ huy Quân sự tỉnh', 'PROVINCE');
export const press = body('press', 'Báo và Phát thanh, truyền hình Đồng Tháp', 'PROVINCE');

export const massMobilisation = body('mass-mobilisation', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'PROVINCE');
export const front = body('fatherland-front', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'PROVINCE');
export const frontAndOrganisations = body(
  'front-and-organisations',
  'Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tỉnh',
  'PROVINCE',
);
export const youthUnion = body('youth-union', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh', 'PROVINCE');
export const labourFederation = body('labour-federation', 'Liên đoàn Lao động tỉnh', 'PROVINCE');
export const womensUnion = body('womens-union', 'Hội Liên hiệp phụ nữ tỉnh', 'PROVINCE');

export const communeCommittees = body('commune-committees', 'Ủy ban nhân dân xã, phường', 'COMMUNE');
export const communeChairmen = body('commune-chairmen', 'Chủ tịch Ủy ban nhân dân xã, phường', 'COMMUNE');

export const unitHeads = body('unit-heads', 'Thủ trưởng các cơ quan, doanh nghiệp, cơ sở giáo dục', 'UNIT');
export const nominators = body('nominators', 'Các cơ quan, đơn vị, địa phương', 'UNIT');
