import type { UnitKind } from '@thi-dua/plugin-api';

/** Xã, phường: the province has no townships since July 2025. */
export const communes = ['COMMUNE', 'WARD'] as const satisfies readonly UnitKind[];

/** Cơ quan, doanh nghiệp, cơ sở giáo dục. */
export const organisations = ['AGENCY', 'ENTERPRISE', 'SCHOOL'] as const satisfies readonly UnitKind[];

/** Tổ bảo vệ an ninh, trật tự. */
export const team = 'SECURITY_TEAM' as const satisfies UnitKind;

/** Khóm, ấp, khu phố. */
export const hamlet = 'HAMLET' as const satisfies UnitKind;
