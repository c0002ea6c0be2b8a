import { inPlaces } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';

import { type ExtensionRow, extensionColumns, type UnitInPeriod } from './extension.row.ts';

export async function findExtension(queries: Queries, id: string): Promise<ExtensionRow | null> {
  const [row] = await queries.query<ExtensionRow>(
    `select ${extensionColumns} from extension x where x.id = $1`,
    [id],
  );
  return row ?? null;
}

/** The extension that reaches furthest for each unit in each period, whether it is past or not. */
export async function readApplying(
  queries: Queries,
  keys: readonly UnitInPeriod[],
): Promise<(ExtensionRow | null)[]> {
  const rows = await queries.query<ExtensionRow & { readonly place: number }>(
    `select asked.place, latest.*
     from unnest($1::uuid[], $2::uuid[]) with ordinality as asked (unit_id, period_id, place)
       join reporting_period p on p.id = asked.period_id
       join standing s on s.province_code = p.province_code and s.period_id = p.id and s.unit_id = asked.unit_id
       cross join lateral (
         select ${extensionColumns} from extension x
         where x.province_code = p.province_code and x.period_id = p.id and x.state = 'GRANTED' and x.unit_id = any(s.path)
         order by x.until desc, x.id limit 1) latest`,
    [keys.map(({ unitId }) => unitId), keys.map(({ periodId }) => periodId)],
  );
  return inPlaces(keys, rows);
}

/** Who makes the change, and for what reason. */
export interface ActorWithReason {
  readonly userId: string;
  readonly userName: string;
  readonly reason: string;
}

/** Undefined when somebody else has asked for the same meanwhile. */
export async function insertAsked(
  queries: Queries,
  { unitId, periodId }: UnitInPeriod,
  { until, userId, userName, reason }: ActorWithReason & { readonly until: string },
): Promise<ExtensionRow | undefined> {
  const [row] = await queries.query<ExtensionRow>(
    `insert into extension as x (province_code, campaign_id, period_id, unit_id, state, reason, asked_until, until, made_by,
       made_by_name)
     select p.province_code, p.campaign_id, p.id, $2, 'ASKED', $3, $4, $4, $5, $6 from reporting_period p where p.id = $1
     on conflict (period_id, unit_id) where state = 'ASKED' do nothing returning ${extensionColumns}`,
    [periodId, unitId, reason, until, userId, userName],
  );
  return row;
}

export async function insertGranted(
  queries: Queries,
  { unitId, periodId }: UnitInPeriod,
  { until, userId, userName, reason }: ActorWithReason & { readonly until: string },
): Promise<ExtensionRow> {
  const [row] = await queries.query<ExtensionRow>(
    `insert into extension as x (province_code, campaign_id, period_id, unit_id, state, reason, until, made_by, made_by_name,
       decided_at, decided_by, decided_by_name, decision_reason)
     select p.province_code, p.campaign_id, p.id, $2, 'GRANTED', $3, $4, $5, $6, app_now(), $5, $6, $3
     from reporting_period p where p.id = $1 returning ${extensionColumns}`,
    [periodId, unitId, reason, until, userId, userName],
  );
  if (row === undefined) throw new Error(`The period ${periodId} was read and is not there`);
  return row;
}

/** A decision on what was asked for; `until` null denies. Undefined when somebody was faster. */
export async function saveDecision(
  queries: Queries,
  { id, version }: Pick<ExtensionRow, 'id' | 'version'>,
  { until, userId, userName, reason }: ActorWithReason & { readonly until: string | null },
): Promise<ExtensionRow | undefined> {
  const [row] = await queries.query<ExtensionRow>(
    `update extension x set state = case when $3::timestamptz is null then 'DENIED' else 'GRANTED' end,
       until = coalesce(least($3::timestamptz, x.asked_until), x.until), decided_at = app_now(), decided_by = $4, decided_by_name = $5,
       decision_reason = $6, version = x.version + 1
     where x.id = $1 and x.version = $2 and x.state = 'ASKED' returning ${extensionColumns}`,
    [id, version, until, userId, userName, reason],
  );
  return row;
}

export async function saveWithdrawal(
  queries: Queries,
  { id, version }: Pick<ExtensionRow, 'id' | 'version'>,
): Promise<ExtensionRow | undefined> {
  const [row] = await queries.query<ExtensionRow>(
    `update extension x set state = 'WITHDRAWN', withdrawn_at = app_now(), version = x.version + 1
     where x.id = $1 and x.version = $2 and x.state in ('ASKED', 'GRANTED') returning ${extensionColumns}`,
    [id, version],
  );
  return row;
}
