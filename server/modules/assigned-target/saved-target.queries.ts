import type { Queries } from '../../data/database.ts';
import { findAssigned } from './assigned-target.queries.ts';
import { type AssignedTargetRow, assignedTables } from './assigned-target.row.ts';

/** What is kept of an assigned target. */
export type AssignedTargetDraft = Pick<
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
  made: Omit<AssignedTargetDraft, 'userId' | 'assignedBy'>,
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

const keptAs = `"provinceCode" text, "campaignUuid" uuid, "unitId" uuid, "targetId" text, "indicatorId" text,
  requirement jsonb, every text, "judgedAt" text[], "unitIds" uuid[], says text, decision text, reason text, "startsOn" date,
  "endsOn" date, "replacesId" uuid, "userId" text, "assignedBy" text`;

export async function insertAssigned(
  queries: Queries,
  made: AssignedTargetDraft,
): Promise<AssignedTargetRow> {
  const [row] = await queries.query<{ id: string }>(
    `insert into assigned_target (province_code, campaign_id, unit_id, target_id, indicator_id, requirement, every, judged_at,
       unit_ids, says, decision, reason, starts_on, ends_on, replaces, assigned_by, assigned_by_name)
     select v."provinceCode", v."campaignUuid", v."unitId", (select id from target where key = v."targetId"),
       (select id from indicator where key = v."indicatorId"), v.requirement, v.every, v."judgedAt", v."unitIds", v.says,
       v.decision, v.reason, v."startsOn", v."endsOn", v."replacesId", v."userId", v."assignedBy"
     from jsonb_to_record($1) as v (${keptAs})
     returning id`,
    [JSON.stringify(made)],
  );
  return kept(queries, row?.id);
}

/** Takes the next version and changes these; undefined when somebody was faster. */
export async function saveAssigned(
  queries: Queries,
  { id, version }: Pick<AssignedTargetRow, 'id' | 'version'>,
  made: Pick<
    AssignedTargetDraft,
    'requirement' | 'unitIds' | 'says' | 'decision' | 'reason' | 'startsOn' | 'endsOn'
  >,
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
    `update assigned_target set withdrawn_at = app_now(), version = version + 1
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
