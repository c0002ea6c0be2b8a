import type { Assignment } from '@thi-dua/schema';

/** An assignment as it is read, with the code of its province. */
export type AssignmentRow = Assignment & { readonly provinceCode: string };

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** SQL: the columns of an {@link AssignmentRow}, read from `assignment a`. */
export const assignmentColumns = `
  a.id, a.province_code as "provinceCode", a.user_id as "userId", a.user_name as "userName", a.role,
  a.unit_id as "unitId", a.starts_on as "startsOn", a.ends_on as "endsOn", a.delegated_from as "delegatedFrom",
  a.granted_by as "grantedBy", ${instant('a.granted_at')} as "grantedAt", ${instant('a.revoked_at')} as "revokedAt",
  a.version`;
