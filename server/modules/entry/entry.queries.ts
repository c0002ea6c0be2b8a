import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../data/database.ts';
import { heldClosesAt, heldDueAt } from '../extension/extension.due.ts';
import type { EntryFacts } from './judge-entry.ts';

/** A unit and a period, as the database knows both now. */
export interface EntryRow extends Omit<EntryFacts, 'mayEnter'> {
  readonly provinceCode: string;
  readonly campaignId: string;
  readonly periodId: string;
  readonly unitId: string;
  /** Of the roll; null when the unit does not stand on it. */
  readonly kind: UnitKind | null;
  readonly periodName: string;
}

/** To the microsecond and in one zone: they compare as text. */
const instant = (column: string) =>
  `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS.US"+07:00"')`;

/** Undefined when there is no such period. \`now\` is the database's clock, and no other. */
export async function readEntries(
  queries: Queries,
  keys: readonly { readonly periodId: string; readonly unitId: string }[],
): Promise<(EntryRow | undefined)[]> {
  const rows = await queries.query<EntryRow & { readonly place: number }>(
    `select asked.place, p.province_code as "provinceCode", p.campaign_id as "campaignId", p.id as "periodId",
       asked.unit_id as "unitId", s.kind, p.name as "periodName", coalesce(c.state, 'DRAFT') as "campaignState",
       p.retired_at is not null as withdrawn, coalesce(s.on_roll, false) as "onRoll", coalesce(s.reports, false) as reports,
       ${instant('p.opens_at')} as "opensAt", ${instant('held.due_at')} as "dueAt",
       ${instant(heldClosesAt({ period: 'p' }, 'held.due_at'))} as "closesAt", r.status, ${instant('now()')} as now
     from unnest($1::uuid[], $2::uuid[]) with ordinality as asked (period_id, unit_id, place)
       join reporting_period p on p.id = asked.period_id and p.rhythm <> 'CAMPAIGN'
       left join campaign_state c on c.campaign_id = p.campaign_id
       left join standing s on s.province_code = p.province_code and s.period_id = p.id and s.unit_id = asked.unit_id
       left join report r on r.period_id = p.id and r.unit_id = asked.unit_id
       cross join lateral (select ${heldDueAt({ period: 'p', standing: 's' })} as due_at) held`,
    [keys.map(({ periodId }) => periodId), keys.map(({ unitId }) => unitId)],
  );
  const byPlace = new Map(rows.map(({ place, ...row }) => [Number(place), row]));
  return keys.map((_, index) => byPlace.get(index + 1));
}
