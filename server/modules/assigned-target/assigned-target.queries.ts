import type { Queries } from '../../data/database.ts';
import { inForceOn } from '../../data/in-force.ts';
import { today } from '../../data/vietnam-time.ts';
import { type AssignedTargetRow, assignedColumns, assignedTables } from './assigned-target.row.ts';

export async function findAssigned(queries: Queries, id: string): Promise<AssignedTargetRow | null> {
  const [row] = await queries.query<AssignedTargetRow>(
    `select ${assignedColumns} from ${assignedTables} where a.id = $1`,
    [id],
  );
  return row ?? null;
}

/** What applies to a unit by the tree of today, and what it assigns itself; by campaign, indicator and day. */
export function listAssigned(
  queries: Queries,
  { unitId, withdrawn }: { readonly unitId: string; readonly withdrawn: boolean },
): Promise<AssignedTargetRow[]> {
  return queries.query<AssignedTargetRow>(
    `with recursive above (id) as (
       select $1::uuid
       union
       select v.parent_id from above join unit_version v on v.unit_id = above.id
       where v.parent_id is not null and ${inForceOn(today)})
     select ${assignedColumns} from ${assignedTables}
     where a.unit_id in (select id from above) and ($2 or a.withdrawn_at is null)
       and (a.unit_id = $1 or a.unit_ids is null or $1 = any(a.unit_ids))
       and (a.unit_id = $1 or exists (select from unit_version v
         where v.unit_id = $1 and v.kind = any(a.judged_at) and ${inForceOn(today)}))
     order by c.key, i.key, a.starts_on, a.id`,
    [unitId, withdrawn],
  );
}

/** Which of the units stand below the commune today. */
export async function unitsBelow(
  queries: Queries,
  communeId: string,
  unitIds: readonly string[],
): Promise<Set<string>> {
  const rows = await queries.query<{ id: string }>(
    `with recursive below (id) as (
       select v.unit_id from unit_version v where v.parent_id = $1 and ${inForceOn(today)}
       union
       select v.unit_id from below join unit_version v on v.parent_id = below.id where ${inForceOn(today)})
     select id from below where id = any($2::uuid[])`,
    [communeId, unitIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Nobody assigns targets of the unit beside this until the transaction ends. */
export async function lockAssigning(queries: Queries, unitId: string): Promise<void> {
  await queries.query(`select pg_advisory_xact_lock(hashtext('thi-dua: targets of ' || $1))`, [unitId]);
}
