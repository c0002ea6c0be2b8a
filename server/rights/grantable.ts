import type { Role } from '@thi-dua/schema';

/**
 * Which roles a role may grant to others, within its own units and its own time. Every holder may besides pass on the
 * role he holds himself. Nobody grants NATIONAL_VIEWER, which stands outside all provinces.
 */
export const grantable: Readonly<Record<Role, readonly Role[]>> = {
  NATIONAL_VIEWER: [],
  PROVINCE_ADMIN: [
    'PROVINCE_ADMIN',
    'PROVINCIAL_POLICE',
    'HOME_AFFAIRS',
    'COMMUNE_POLICE',
    'COMMUNE_OFFICER',
    'TEAM_HEAD',
    'COUNCIL_MEMBER',
    'INSPECTOR',
  ],
  PROVINCIAL_POLICE: [],
  HOME_AFFAIRS: [],
  COMMUNE_POLICE: ['COMMUNE_OFFICER', 'TEAM_HEAD'],
  COMMUNE_OFFICER: [],
  TEAM_HEAD: [],
  COUNCIL_MEMBER: [],
  INSPECTOR: [],
};
