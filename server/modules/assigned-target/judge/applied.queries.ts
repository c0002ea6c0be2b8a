import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import type { KeptVerdict } from '../../standing/settle/outcome.ts';
import { type AssignedTargetRow, assignedColumns, assignedTables } from '../assigned-target.row.ts';

/** A unit in a period. */
export interface PlaceKey {
  readonly unitId: string;
  readonly periodId: string;
}

/** An assigned target that is judged at a unit in a period, and what the plan's own target came to there. */
export interface ApplicableTarget {
  /** Which of the keys it belongs to. */
  readonly place: number;
  readonly kind: UnitKind;
  readonly target: AssignedTargetRow;
  readonly plan: KeptVerdict | null;
  readonly planVerified: KeptVerdict | null;
}

type Row = AssignedTargetRow & Omit<ApplicableTarget, 'target'>;

/** By the roll of the period, and by its last day. */
export async function readApplied(queries: Queries, keys: readonly PlaceKey[]): Promise<ApplicableTarget[]> {
  const rows = await queries.query<Row>(
    `select asked.place::int, s.kind, ${assignedColumns}, s.verdicts -> (t.document ->> 'code') as plan,
       s.verified_verdicts -> (t.document ->> 'code') as "planVerified"
     from unnest($1::uuid[], $2::uuid[]) with ordinality as asked (unit_id, period_id, place)
       join reporting_period p on p.id = asked.period_id
       join standing s on s.province_code = p.province_code and s.period_id = p.id and s.unit_id = asked.unit_id
       join (${assignedTables}) on a.province_code = p.province_code and a.campaign_id = p.campaign_id
         and a.unit_id = any(s.path) and a.unit_id <> s.unit_id and s.kind = any(a.judged_at)
         and (a.unit_ids is null or s.unit_id = any(a.unit_ids)) and a.withdrawn_at is null
         and p.ends_on >= a.starts_on and (a.ends_on is null or p.ends_on <= a.ends_on)
     order by asked.place, i.position, i.key, a.starts_on, a.id`,
    [keys.map(({ unitId }) => unitId), keys.map(({ periodId }) => periodId)],
  );
  return rows.map(({ place, kind, plan, planVerified, ...target }) => ({
    place: place - 1,
    kind,
    target,
    plan,
    planVerified,
  }));
}

/** The last day of each of the campaign's periods. */
export async function readLastDays(queries: Queries, campaignUuid: string): Promise<Map<string, string>> {
  const rows = await queries.query<{ id: string; endsOn: string }>(
    `select id, ends_on::text as "endsOn" from reporting_period where campaign_id = $1 and retired_at is null`,
    [campaignUuid],
  );
  return new Map(rows.map(({ id, endsOn }) => [id, endsOn]));
}
