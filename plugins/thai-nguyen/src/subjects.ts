import { collective, individual } from '@thi-dua/plugin-api';

export const commune = collective('Xã', 'COMMUNE');
export const organisations = collective(
  'Cơ quan, doanh nghiệp, cơ sở giáo dục',
  'AGENCY',
  'ENTERPRISE',
  'SCHOOL',
);
export const enterprises = collective('Doanh nghiệp', 'ENTERPRISE');
export const collectives = collective('Tập thể', 'COMMUNE', 'HAMLET', 'AGENCY', 'ENTERPRISE', 'SCHOOL');
export const unitsInCommune = collective(
  'Cơ quan, đơn vị, tổ chức trên địa bàn xã',
  'HAMLET',
  'AGENCY',
  'ENTERPRISE',
  'SCHOOL',
);

export const peopleInCommune = individual('Cá nhân trên địa bàn xã');
export const armedForces = individual('Cán bộ, chiến sĩ thuộc lực lượng vũ trang và công nhân viên');
export const otherPeople = individual('Cá nhân khác');
export const heads = individual('Người đứng đầu cơ quan, đơn vị, địa phương');
