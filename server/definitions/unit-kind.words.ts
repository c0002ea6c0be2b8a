import type { UnitKind } from '@thi-dua/plugin-api';

/** Names kinds of units in Vietnamese: “xã, phường”. */
export const kindsText = (kinds: readonly UnitKind[]): string =>
  kinds.map((kind) => kindWords[kind]).join(', ');

const kindWords: Record<UnitKind, string> = {
  PROVINCE: 'tỉnh',
  DEPARTMENT: 'sở, ban, ngành',
  PROVINCIAL_POLICE: 'Công an tỉnh',
  DISTRICT: 'huyện',
  DISTRICT_POLICE: 'Công an huyện',
  COMMUNE: 'xã',
  WARD: 'phường',
  TOWNSHIP: 'thị trấn',
  SPECIAL_ZONE: 'đặc khu',
  COMMUNE_POLICE: 'Công an cấp xã',
  HAMLET: 'thôn, ấp, khóm, khu phố, xóm',
  AGENCY: 'cơ quan',
  ENTERPRISE: 'doanh nghiệp',
  SCHOOL: 'cơ sở giáo dục',
  SECURITY_TEAM: 'Tổ bảo vệ an ninh, trật tự',
  SELF_GOVERNING_GROUP: 'Tổ nhân dân tự quản',
};
