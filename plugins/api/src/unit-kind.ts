/**
 * The kinds of units a platform knows. The word people use locally (khóm, ấp, xóm, bản …) is a label of
 * the unit, not a kind.
 */
export const unitKinds = [
  'PROVINCE',
  'DEPARTMENT',
  'PROVINCIAL_POLICE',
  'DISTRICT',
  'DISTRICT_POLICE',
  'COMMUNE',
  'WARD',
  'TOWNSHIP',
  'SPECIAL_ZONE',
  'COMMUNE_POLICE',
  'HAMLET',
  'AGENCY',
  'ENTERPRISE',
  'SCHOOL',
  'SECURITY_TEAM',
  'SELF_GOVERNING_GROUP',
] as const;

/** One of {@link unitKinds}. */
export type UnitKind = (typeof unitKinds)[number];

/** Where a body or an authority stands (cấp). */
export const levels = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'UNIT'] as const;

/** One of {@link levels}. */
export type Level = (typeof levels)[number];
