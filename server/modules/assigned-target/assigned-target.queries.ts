import type { Queries } from '../../data/database.ts';
import { today } from '../../data/vietnam-time.ts';
import { inForceOn } from '../unit/unit.row.ts';
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
export async function holdAssigning(queries: Queries, unitId: string): Promise<void> {
  await queries.query(`select pg_advisory_xact_lock(hashtext('thi-dua: targets of ' || $1))`, [unitId]);
}

/** What is kept of an assigned target. */
export type NewAssigned = Pick<
  AssignedTargetRow,
  | 'provinceCode'
  | 'campaignUuid'
  | 'unitId'
  | 'targetId'
  | 'indicatorId'
  | 'requirement'
  | 'every'
  | 'judgedAt'
  | 'unitIds'
  | 'says'
  | 'decision'
  | 'reason'
  | 'startsOn'
  | 'endsOn'
  | 'replacesId'
  | 'assignedBy'
> & { readonly userId: string };

/** What the same commune asks of some of the same units about the same thing at the same time; but not `except`. */
export async function findOverlap(
  queries: Queries,
  made: Omit<NewAssigned, 'userId' | 'assignedBy'>,
  except: string | null,
): Promise<Pick<AssignedTargetRow, 'says'> | undefined> {
  const [other] = await queries.query<Pick<AssignedTargetRow, 'says'>>(
    `select a.says from ${assignedTables}
     where a.unit_id = $1 and a.campaign_id = $2 and i.key = $3 and t.key is not distinct from $4 and a.every = $5
       and a.withdrawn_at is null and a.judged_at && $6::text[] and a.id is distinct from $10::uuid
       and (a.unit_ids is null or $7::uuid[] is null or a.unit_ids && $7::uuid[])
       and daterange(a.starts_on, a.ends_on, '[]') && daterange($8::date, $9::date, '[]') limit 1`,
    [
      made.unitId,
      made.campaignUuid,
      made.indicatorId,
      made.targetId,
      made.every,
      made.judgedAt,
      made.unitIds,
      made.startsOn,
      made.endsOn,
      except,
    ],
  );
  return other;
}

export async function insertAssigned(queries: Queries, made: NewAssigned): Promise<AssignedTargetRow> {
  const [row] = await queries.query<{ id: string }>(
    `insert into assigned_target (province_code, campaign_id, unit_id, target_id, indicator_id, requirement, every, judged_at,
       unit_ids, says, decision, reason, starts_on, ends_on, replaces, assigned_by, assigned_by_name)
     select $1, $2, $3, (select id from target where key = $4), (select id from indicator where key = $5), $6::jsonb, $7,
       $8::text[], $9::uuid[], $10, $11, $12, $13::date, $14::date, $15::uuid, $16, $17
     returning id`,
    [
      made.provinceCode,
      made.campaignUuid,
      made.unitId,
      made.targetId,
      made.indicatorId,
      JSON.stringify(made.requirement),
      made.every,
      made.judgedAt,
      made.unitIds,
      made.says,
      made.decision,
      made.reason,
      made.startsOn,
      made.endsOn,
      made.replacesId,
      made.userId,
      made.assignedBy,
    ],
  );
  return kept(queries, row?.id);
}

/** Takes the next version and changes these; undefined when somebody was faster. */
export async function saveAssigned(
  queries: Queries,
  { id, version }: Pick<AssignedTargetRow, 'id' | 'version'>,
  made: Pick<NewAssigned, 'requirement' | 'unitIds' | 'says' | 'decision' | 'reason' | 'startsOn' | 'endsOn'>,
): Promise<AssignedTargetRow | undefined> {
  const { requirement, unitIds, says, decision, reason, startsOn, endsOn } = made;
  const [row] = await queries.query<{ id: string }>(
    `update assigned_target set requirement = $3::jsonb, unit_ids = $4::uuid[], says = $5, decision = $6, reason = $7,
       starts_on = $8, ends_on = $9, version = version + 1
     where id = $1 and version = $2 and withdrawn_at is null returning id`,
    [id, version, JSON.stringify(requirement), unitIds, says, decision, reason, startsOn, endsOn],
  );
  return row && kept(queries, row.id);
}

/** The last day it holds; undefined when somebody was faster. */
export async function endAssigned(
  queries: Queries,
  { id, version }: Pick<AssignedTargetRow, 'id' | 'version'>,
  eveOf: string,
): Promise<boolean> {
  const rows = await queries.query(
    `update assigned_target set ends_on = $3::date - 1, version = version + 1
     where id = $1 and version = $2 and withdrawn_at is null returning id`,
    [id, version, eveOf],
  );
  return rows.length > 0;
}

export async function withdrawAssigned(
  queries: Queries,
  { id, version }: Pick<AssignedTargetRow, 'id' | 'version'>,
): Promise<AssignedTargetRow | undefined> {
  const [row] = await queries.query<{ id: string }>(
    `update assigned_target set withdrawn_at = now(), version = version + 1
     where id = $1 and version = $2 and withdrawn_at is null returning id`,
    [id, version],
  );
  return row && kept(queries, row.id);
}

async function kept(queries: Queries, id: string | undefined): Promise<AssignedTargetRow> {
  const row = id === undefined ? null : await findAssigned(queries, id);
  if (row === null) throw new Error('The assigned target that was kept is not there');
  return row;
}
