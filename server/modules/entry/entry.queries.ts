import type { UnitKind } from '@thi-dua/plugin-api';
import { inPlaces } from '../../data/batching.ts';
import { plannedFor, type Queries } from '../../data/queries.ts';
import { exactInstantText } from '../../data/vietnam-time.ts';
import { extendedUntil, heldClosesAt } from '../extension/due-at.ts';
import { beginsAfterClosing } from '../period/after-closing.ts';
import { dueAtOf } from '../period/unit-level.ts';
import type { EntryFacts } from './judge-entry.ts';

/** A unit and a period, as the database knows both now. */
export interface EntryRow extends Omit<EntryFacts, 'mayEnter'> {
  readonly provinceCode: string;
  readonly campaignId: string;
  readonly periodId: string;
  readonly unitId: string;
  /** Kind of the unit on the roll of the period; null if it is not on it. */
  readonly kind: UnitKind | null;
  readonly periodName: string;
  /** Whether an extension moves its due time. */
  readonly extended: boolean;
  /** Lateness as the first submission froze it; null if there was none. */
  readonly firstLate: boolean | null;
  readonly serverTime: string;
  readonly campaignClosedAt: string | null;
}

/** A unit, a period, and the instant asked about; without one, the present. */
export interface EntryKey {
  readonly unitId: string;
  readonly periodId: string;
  readonly at?: string | null | undefined;
}

const rolled = { period: 'p', standing: 's' };

/** SQL: whether period `p` begins after its campaign, in state `c`, was closed: it then closes with an extension. */
export const afterClosing = beginsAfterClosing({ period: 'p', state: 'c' });

/** SQL: what moves the due time of unit `s` in period `p`, whose campaign is in state `c`, and what holds for it. */
export const heldInstants = `cross join lateral (select ${extendedUntil(rolled)} as until) x
  cross join lateral (select ${dueAtOf('p', 's.kind')} as level_due_at) l
  cross join lateral (select greatest(l.level_due_at, x.until) as due_at) held
  cross join lateral (select coalesce(case when ${afterClosing} then x.until end,
    ${heldClosesAt({ period: 'p' }, 'held.due_at')}) as closes_at) closing`;

/** Undefined when there is no such period. The time is the database's own: docs/decisions/clock.md. */
export async function readEntries(
  queries: Queries,
  keys: readonly EntryKey[],
): Promise<(EntryRow | undefined)[]> {
  const rows = await queries.query<EntryRow & { readonly place: number }>(
    `select asked.place, p.province_code as "provinceCode", p.campaign_id as "campaignId", p.id as "periodId",
       asked.unit_id as "unitId", s.kind, p.name as "periodName", coalesce(c.state, 'DRAFT') as "campaignState",
       ${afterClosing} as "afterClosing", ${exactInstantText('x.until')} as "extendedUntil",
       ${exactInstantText('c.closed_at')} as "campaignClosedAt", p.retired_at is not null as withdrawn,
       coalesce(s.on_roll, false) as "onRoll", coalesce(s.reports, false) as reports,
       ${exactInstantText('p.opens_at')} as "opensAt", ${exactInstantText('held.due_at')} as "dueAt",
       ${exactInstantText('closing.closes_at')} as "closesAt", r.status, r.corrects is not null as correcting,
       coalesce(x.until > l.level_due_at, false) as extended, r.late as "firstLate",
       ${exactInstantText('coalesce(asked.at, app_now())')} as now, ${exactInstantText('app_now()')} as "serverTime"
     from unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) with ordinality as asked (period_id, unit_id, at, place)
       join reporting_period p on p.id = asked.period_id and p.rhythm <> 'CAMPAIGN'
       left join campaign_state c on c.campaign_id = p.campaign_id
       left join standing s on s.province_code = p.province_code and s.period_id = p.id and s.unit_id = asked.unit_id
       left join report r on r.period_id = p.id and r.unit_id = asked.unit_id
       ${heldInstants}`,
    [
      keys.map(({ periodId }) => periodId),
      keys.map(({ unitId }) => unitId),
      keys.map(({ at }) => at ?? null),
    ],
    plannedFor(keys),
  );
  return inPlaces(keys, rows).map((row) => row ?? undefined);
}
