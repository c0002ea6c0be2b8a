import type { Queries } from '../../data/database.ts';
import { inForceOn } from '../../data/in-force.ts';
import { keyset } from '../../data/keyset/keyset.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import { emptyPage, type Page, type PageArgs } from '../../data/keyset/page.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { today } from '../../data/vietnam-time.ts';
import { type AssignmentRow, assignmentColumns } from './assignment.row.ts';

export interface AssignmentFilter {
  /** Lists assignments on this unit and on all below it on the day. */
  readonly unitId: string;
  readonly userId: string | null;
  /** Null means today in Vietnam. */
  readonly asOf: string | null;
}

// Assignments revoked after the day are included: they were in force on it.
const conditions = `
  a.unit_id in (select unit_id from below) and ($2::text is null or a.user_id = $2)
  and day.it between a.starts_on and coalesce(a.ends_on, 'infinity')
  and (a.revoked_at is null or (a.revoked_at at time zone 'Asia/Ho_Chi_Minh')::date > day.it)`;

const source = `
  with recursive day as (select coalesce($3::date, ${today}) as it),
  below (unit_id) as (
    select $1::uuid
    union
    select v.unit_id from below join unit_version v on v.parent_id = below.unit_id, day where ${inForceOn('day.it')})`;

const byName = keyset('assignments', ['a.user_name', 'text'], ['a.id', 'uuid']);

/** Lists assignments by the name of the holder in Vietnamese order. */
export function listAssignments(
  queries: Queries,
  { unitId, userId, asOf }: AssignmentFilter,
  page: PageArgs,
): Promise<Page<AssignmentRow>> {
  return listPage<AssignmentRow>(queries, {
    order: byName,
    page,
    values: [unitId, userId, asOf],
    rows: ({ sortKey, beyond, order, limit }) =>
      `${source} select ${assignmentColumns}, ${sortKey} from assignment a, day where ${conditions}
       and ${beyond} order by ${order} limit ${limit}`,
    count: `${source} select count(*)::int as count from assignment a, day where ${conditions}`,
  });
}

/** An empty page, the same for a unit that does not exist and one that the caller may not see. */
export const noAssignments = (page: PageArgs): Page<AssignmentRow> => emptyPage(byName, page);

export async function findAssignment(queries: Queries, id: string): Promise<AssignmentRow | null> {
  if (!isUnitId(id)) return null;
  const [row] = await queries.query<AssignmentRow>(
    `select ${assignmentColumns} from assignment a where a.id = $1`,
    [id],
  );
  return row ?? null;
}

/** Locks an assignment against being revoked until the transaction ends; false if it has been revoked already. */
export async function lockAssignment(queries: Queries, id: string): Promise<boolean> {
  const rows = await queries.query(
    'select id from assignment where id = $1 and revoked_at is null for share',
    [id],
  );
  return rows.length > 0;
}

export async function todayInVietnam(queries: Queries): Promise<string> {
  const [row] = await queries.query<{ today: string }>(`select ${today} as today`);
  return row?.today ?? '';
}

export interface NewAssignment
  extends Pick<
    AssignmentRow,
    'userId' | 'userName' | 'role' | 'startsOn' | 'endsOn' | 'delegatedFrom' | 'grantedBy'
  > {
  readonly unitId: string;
}

/** Finds an assignment of the same user, role, unit and origin that covers all of these days. */
export async function findCovering(
  queries: Queries,
  wanted: Pick<AssignmentRow, 'userId' | 'role' | 'startsOn' | 'endsOn'> & {
    readonly unitId: string;
    readonly delegatedFrom: string | null;
  },
): Promise<AssignmentRow | undefined> {
  const [row] = await queries.query<AssignmentRow>(
    `select ${assignmentColumns} from assignment a
     where a.unit_id = $1 and a.user_id = $2 and a.role = $3 and a.revoked_at is null
       and a.delegated_from is not distinct from $6 and a.starts_on <= $4::date
       and coalesce(a.ends_on, 'infinity') >= coalesce($5::date, 'infinity') limit 1`,
    [wanted.unitId, wanted.userId, wanted.role, wanted.startsOn, wanted.endsOn, wanted.delegatedFrom],
  );
  return row;
}

/** Inserts an assignment into the province of its unit. */
export async function insertAssignment(queries: Queries, made: NewAssignment): Promise<AssignmentRow> {
  const [row] = await queries.query<AssignmentRow>(
    `insert into assignment as a
       (province_code, unit_id, user_id, user_name, role, starts_on, ends_on, delegated_from, granted_by)
     select unit.province_code, unit.id, $2, $3, $4, $5, $6, $7, $8 from unit where unit.id = $1
     returning ${assignmentColumns}`,
    [
      made.unitId,
      made.userId,
      made.userName,
      made.role,
      made.startsOn,
      made.endsOn,
      made.delegatedFrom,
      made.grantedBy,
    ],
  );
  if (row === undefined) throw new Error(`The unit ${made.unitId} was allowed and is not there`);
  return row;
}

export async function markRevoked(
  queries: Queries,
  id: string,
  version: number,
): Promise<AssignmentRow | null> {
  const [row] = await queries.query<AssignmentRow>(
    `update assignment a set revoked_at = app_now(), version = version + 1
     where a.id = $1 and a.version = $2 and a.revoked_at is null returning ${assignmentColumns}`,
    [id, version],
  );
  return row ?? null;
}

/**
 * Revokes all delegations of an assignment, direct and indirect, including those continued on other units after a merger
 * or a split. It repeats until none is left, as others may delegate meanwhile.
 */
export async function revokeDelegated(queries: Queries, id: string): Promise<AssignmentRow[]> {
  const rows = await queries.query<AssignmentRow>(
    `with recursive same (id) as (
       select $1::uuid union select a.continues from same join assignment a on a.id = same.id and a.continues is not null),
     passed (id) as (
       select a.id from assignment a where a.delegated_from in (select id from same) or a.continues = $1
       union select next.id from passed join assignment next on passed.id in (next.delegated_from, next.continues))
     update assignment a set revoked_at = app_now(), version = version + 1
     from passed where a.id = passed.id and a.revoked_at is null returning ${assignmentColumns}`,
    [id],
  );
  return rows.length === 0 ? [] : [...rows, ...(await revokeDelegated(queries, id))];
}
