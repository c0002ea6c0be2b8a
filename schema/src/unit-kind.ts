import type { Level, UnitKind } from '@thi-dua/plugin-api';
import { describedEnum } from './enum.ts';

export const UnitKindEnum = describedEnum<UnitKind>('UnitKind', 'The kind of a unit (loại đơn vị).', {
  PROVINCE: 'Province or centrally run city (tỉnh, thành phố trực thuộc trung ương).',
  DEPARTMENT: 'Department or sector of the province (sở, ban, ngành).',
  PROVINCIAL_POLICE: 'Police of the province (Công an tỉnh).',
  DISTRICT: 'District level, until 30 June 2025 (huyện, quận, thị xã, thành phố thuộc tỉnh).',
  DISTRICT_POLICE: 'Police of a district, until 2025 (Công an cấp huyện).',
  COMMUNE: 'Commune (xã).',
  WARD: 'Ward (phường).',
  TOWNSHIP: 'Township, until 30 June 2025 (thị trấn).',
  SPECIAL_ZONE: 'Special zone (đặc khu).',
  COMMUNE_POLICE: 'Police of a commune-level unit (Công an cấp xã).',
  HAMLET: 'Hamlet or neighbourhood (thôn, ấp, khóm, khu phố, xóm, bản, tổ dân phố).',
  AGENCY: 'Agency (cơ quan).',
  ENTERPRISE: 'Enterprise (doanh nghiệp).',
  SCHOOL: 'School (cơ sở giáo dục).',
  SECURITY_TEAM: 'Security team (Tổ bảo vệ an ninh, trật tự).',
  SELF_GOVERNING_GROUP: 'Self-governing group (Tổ nhân dân tự quản).',
});

export const LevelEnum = describedEnum<Level>('Level', 'Where a body or an authority stands (cấp).', {
  CENTRAL: 'Central: Party, Government, ministries (trung ương).',
  PROVINCE: 'Province (cấp tỉnh).',
  DISTRICT: 'District, until 2025 (cấp huyện).',
  COMMUNE: 'Commune (cấp xã).',
  UNIT: 'A unit of its own: agency, enterprise, school, team (đơn vị).',
});
