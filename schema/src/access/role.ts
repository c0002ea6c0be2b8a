import { describedEnum } from '../enum.ts';

/** What somebody is for a unit and what stands below it. */
export const roles = [
  'NATIONAL_VIEWER',
  'PROVINCE_ADMIN',
  'PROVINCIAL_POLICE',
  'HOME_AFFAIRS',
  'COMMUNE_POLICE',
  'COMMUNE_OFFICER',
  'TEAM_HEAD',
  'COUNCIL_MEMBER',
  'INSPECTOR',
] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

export const RoleEnum = describedEnum<Role>(
  'Role',
  'What somebody is for a unit and what stands below it (vai trò).',
  {
    NATIONAL_VIEWER: 'Reads all provinces, changes nothing (người theo dõi toàn quốc).',
    PROVINCE_ADMIN: 'Administers a province: units, people, rights (quản trị cấp tỉnh).',
    PROVINCIAL_POLICE: 'Police of the province: verifies and leads (Công an tỉnh).',
    HOME_AFFAIRS: 'Department of Home Affairs: appraises awards (Sở Nội vụ).',
    COMMUNE_POLICE: 'Police of a commune: keeps its teams, verifies their reports (Công an cấp xã).',
    COMMUNE_OFFICER: 'Officer of a commune’s People’s Committee (cán bộ UBND cấp xã).',
    TEAM_HEAD: 'Head of a team (Tổ trưởng).',
    COUNCIL_MEMBER: 'Member of an emulation and reward council (ủy viên Hội đồng Thi đua - Khen thưởng).',
    INSPECTOR: 'Reads the audit trail of a scope (thanh tra, kiểm tra).',
  },
);
