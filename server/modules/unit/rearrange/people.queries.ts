import type { Role } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { refuse } from '../../../mutation/refusal.ts';
import type { UnitState } from '../administer/state.queries.ts';

const idsOf = (units: readonly UnitState[]) => units.map(({ id }) => id);

/** Counts the members who would still serve on the day or later. */
export async function countServing(
  queries: Queries,
  teams: readonly UnitState[],
  on: string,
): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    `select count(*)::int as count from member
     where team_id = any($1::uuid[]) and coalesce(upper(serves), 'infinity') > $2::date`,
    [idsOf(teams), on],
  );
  return row?.count ?? 0;
}

/** Refuses a merger that would leave one team with two heads. */
export async function checkHeads(queries: Queries, teams: readonly UnitState[], on: string): Promise<void> {
  const rows = await queries.query(
    `select from member one join member other on other.id > one.id and other.serves && one.serves
     where one.team_id = any($1::uuid[]) and other.team_id = any($1::uuid[]) and one.role = 'HEAD' and other.role = 'HEAD'
       and not isempty(one.serves * other.serves * daterange($2::date, null)) limit 1`,
    [idsOf(teams), on],
  );
  if (rows.length > 0) {
    throw refuse('OVERLAP', 'Sau sáp nhập sẽ có hai Tổ trưởng; hãy cho một người thôi chức trước.', 'from');
  }
}

/** Members serve in the successor from the day on; their service before that stays with the old team. */
export async function moveMembers(
  queries: Queries,
  teams: readonly UnitState[],
  { successor, on }: { successor: string; on: string },
): Promise<void> {
  const values = [idsOf(teams), successor, on];
  await queries.query(
    `insert into member (province_code, team_id, name, role, serves, decision, search_key)
     select province_code, $2::uuid, name, role, serves * daterange($3::date, null), decision, search_key from member
     where team_id = any($1::uuid[]) and lower(serves) < $3::date and coalesce(upper(serves), 'infinity') > $3::date`,
    values,
  );
  await queries.query(
    `update member set version = version + 1, team_id = case when lower(serves) >= $3::date then $2::uuid else team_id end,
       serves = case when lower(serves) >= $3::date then serves else daterange(lower(serves), $3::date) end
     where team_id = any($1::uuid[]) and coalesce(upper(serves), 'infinity') > $3::date`,
    values,
  );
}

/** An assignment on a unit that ends, which goes on with its successors. */
export interface HeldAssignment {
  readonly userName: string;
  readonly role: Role;
  readonly unitId: string;
  readonly endsOn: string | null;
}

export function readHeldAssignments(
  queries: Queries,
  unitIds: readonly string[],
  on: string,
): Promise<HeldAssignment[]> {
  return queries.query<HeldAssignment>(
    `select user_name as "userName", role, unit_id as "unitId", ends_on as "endsOn" from assignment
     where unit_id = any($1::uuid[]) and revoked_at is null and coalesce(ends_on, 'infinity') >= $2::date
     order by user_name, role, id limit 100`,
    [unitIds, on],
  );
}

/**
 * Continues assignments on every successor from the day, as a decision about units must not take rights away. A
 * delegated assignment continues as a delegation of the continued one.
 */
export async function moveAssignments(
  queries: Queries,
  from: readonly UnitState[],
  { successors, on }: { successors: readonly string[]; on: string },
): Promise<void> {
  // Locked, so that nobody can revoke one meanwhile.
  await queries.query('select id from assignment where unit_id = any($1::uuid[]) order by id for update', [
    idsOf(from),
  ]);
  await queries.query(
    `with held as (
       select a.*, s.id as successor, gen_random_uuid() as next from assignment a
       cross join unnest($2::uuid[]) as s (id)
       where a.unit_id = any($1::uuid[]) and a.revoked_at is null and coalesce(a.ends_on, 'infinity') >= $3::date)
     insert into assignment (id, province_code, user_id, user_name, role, unit_id, starts_on, ends_on, delegated_from,
       granted_by, continues)
     select h.next, h.province_code, h.user_id, h.user_name, h.role, h.successor, greatest(h.starts_on, $3::date), h.ends_on,
       coalesce((select o.next from held o where o.id = h.delegated_from and o.successor = h.successor), h.delegated_from),
       h.granted_by, h.id
     from held h`,
    [idsOf(from), successors, on],
  );
  await queries.query(
    `update assignment set version = version + 1,
       ends_on = case when starts_on < $2::date then $2::date - 1 else ends_on end,
       revoked_at = case when starts_on < $2::date then null else app_now() end
     where unit_id = any($1::uuid[]) and revoked_at is null and coalesce(ends_on, 'infinity') >= $2::date`,
    [idsOf(from), on],
  );
}
