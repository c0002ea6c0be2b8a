import { collective, individual } from '@thi-dua/plugin-api';
import { communes, organisations, team } from './units.ts';

// Who competes and who may be awarded. The two plans do not name the same groups.

/** Lực lượng cơ sở: one group in both plans. */
export const force = collective(
  'Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở (Tổ bảo vệ an ninh, trật tự)',
  team,
);
export const forceMembers = individual(
  'Thành viên của Tổ bảo vệ an ninh, trật tự (Tổ trưởng, Tổ phó và Tổ viên)',
  team,
);

// Only in the plan for the grassroots force.
export const departments = collective('Các sở, ban, ngành tỉnh', 'DEPARTMENT');
export const authorities = collective('Cấp ủy, chính quyền các cấp', ...communes);
export const leaders = individual(
  'Lãnh đạo, Thủ trưởng các cơ quan, đơn vị, địa phương; lãnh đạo cấp ủy, chính quyền các cấp',
);
export const armedForces = individual('Cán bộ, chiến sĩ thuộc lực lượng vũ trang');

// Only in the plan for the whole people.
export const people = collective('Nhân dân và cán bộ xã, phường', ...communes);
export const staff = collective(
  'Cán bộ, công chức, viên chức, người lao động các cơ quan, doanh nghiệp, cơ sở giáo dục',
  ...organisations,
);
export const selfGoverning = collective('Tổ nhân dân tự quản', 'SELF_GOVERNING_GROUP');
export const workersAndStudents = individual(
  'Cán bộ, công chức, viên chức, người lao động, học sinh, sinh viên',
  ...organisations,
  ...communes,
);
export const heads = individual(
  'Lãnh đạo cấp ủy, chính quyền các cấp, thủ trưởng các cơ quan, doanh nghiệp, cơ sở giáo dục',
  ...communes,
  ...organisations,
);
export const selfGoverningMembers = individual('Thành viên Tổ nhân dân tự quản', 'SELF_GOVERNING_GROUP');
export const citizens = individual('Quần chúng nhân dân, cá nhân không thuộc lực lượng vũ trang');
