import { type UnitKind, unitKinds } from '@thi-dua/plugin-api';
import { refuse } from '../../../mutation/refusal.ts';

/** The rules treat the kinds of one group alike. */
type KindGroup = 'PROVINCE_OR_DISTRICT' | 'COMMUNE' | 'BODY' | 'HAMLET' | 'TEAM' | 'ORGANISATION';

const groups: Readonly<Record<UnitKind, KindGroup>> = {
  PROVINCE: 'PROVINCE_OR_DISTRICT',
  DISTRICT: 'PROVINCE_OR_DISTRICT',
  COMMUNE: 'COMMUNE',
  WARD: 'COMMUNE',
  TOWNSHIP: 'COMMUNE',
  SPECIAL_ZONE: 'COMMUNE',
  DEPARTMENT: 'BODY',
  PROVINCIAL_POLICE: 'BODY',
  DISTRICT_POLICE: 'BODY',
  COMMUNE_POLICE: 'BODY',
  HAMLET: 'HAMLET',
  AGENCY: 'ORGANISATION',
  ENTERPRISE: 'ORGANISATION',
  SCHOOL: 'ORGANISATION',
  SECURITY_TEAM: 'TEAM',
  SELF_GOVERNING_GROUP: 'TEAM',
};

/** All kinds at the level of communes: xã, phường, thị trấn, đặc khu. */
export const communes: readonly UnitKind[] = unitKinds.filter((kind) => groups[kind] === 'COMMUNE');

/** The kinds a kind may stand under since 1 July 2025, when the districts ended; with none it cannot be created. */
export const allowedParents: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  PROVINCE: [],
  DISTRICT: [],
  COMMUNE: ['PROVINCE'],
  WARD: ['PROVINCE'],
  TOWNSHIP: [],
  SPECIAL_ZONE: ['PROVINCE'],
  DEPARTMENT: ['PROVINCE'],
  PROVINCIAL_POLICE: ['PROVINCE'],
  DISTRICT_POLICE: [],
  COMMUNE_POLICE: communes,
  HAMLET: communes,
  SECURITY_TEAM: ['HAMLET', ...communes],
  SELF_GOVERNING_GROUP: ['HAMLET', ...communes],
  AGENCY: ['PROVINCE', 'DEPARTMENT', 'PROVINCIAL_POLICE', 'AGENCY', ...communes],
  ENTERPRISE: ['PROVINCE', 'DEPARTMENT', 'ENTERPRISE', ...communes],
  SCHOOL: ['PROVINCE', 'DEPARTMENT', ...communes],
};

const names: Readonly<Record<UnitKind, string>> = {
  PROVINCE: 'tỉnh, thành phố',
  DISTRICT: 'huyện',
  COMMUNE: 'xã',
  WARD: 'phường',
  TOWNSHIP: 'thị trấn',
  SPECIAL_ZONE: 'đặc khu',
  DEPARTMENT: 'sở, ban, ngành',
  PROVINCIAL_POLICE: 'Công an tỉnh',
  DISTRICT_POLICE: 'Công an huyện',
  COMMUNE_POLICE: 'Công an cấp xã',
  HAMLET: 'thôn, ấp, khóm, tổ dân phố',
  AGENCY: 'cơ quan',
  ENTERPRISE: 'doanh nghiệp',
  SCHOOL: 'trường học',
  SECURITY_TEAM: 'Tổ bảo vệ an ninh, trật tự',
  SELF_GOVERNING_GROUP: 'Tổ nhân dân tự quản',
};

export function isCommune(kind: UnitKind): boolean {
  return groups[kind] === 'COMMUNE';
}

/** Whether the kind is in the national list: it bears an official code and changes by mergers and splits only. */
export function isOfficial(kind: UnitKind): boolean {
  return groups[kind] === 'PROVINCE_OR_DISTRICT' || isCommune(kind);
}

/** Whether units of the kind have members. */
export function isTeam(kind: UnitKind): boolean {
  return groups[kind] === 'TEAM';
}

/** Whether names may be in another language: organisations name themselves, places and teams are Vietnamese. */
export function mayBeForeign(kind: UnitKind): boolean {
  return groups[kind] === 'ORGANISATION';
}

/** Throws a refusal that names the allowed parents if the kind may not stand under `parent`. */
export function checkPlace(kind: UnitKind, parent: UnitKind, field = 'parentId'): void {
  const allowed = allowedParents[kind];
  if (allowed.includes(parent)) return;
  const where =
    allowed.length === 0
      ? 'Loại này không còn được lập mới.'
      : `Cấp trên phải là: ${allowed.map((each) => names[each]).join('; ')}.`;
  throw refuse('NOT_ALLOWED_THERE', `Không thể đặt ${names[kind]} dưới ${names[parent]}. ${where}`, field);
}
