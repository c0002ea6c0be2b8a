import type { RecordedCount } from '@thi-dua/schema';
import { groupsInPlaces } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';

/** A unit and a period, in whose days its occurrences are counted. */
export interface CountKey {
  readonly unitId: string;
  readonly periodId: string;
}

/** How many each unit has recorded in the days of a period, by the row of the indicator. */
export async function countRecorded(
  queries: Queries,
  periodId: string,
  unitIds: readonly string[],
): Promise<Map<string, Map<string, number>>> {
  const rows = await queries.query<{ unitId: string; indicatorId: string; count: number }>(
    `select o.unit_id as "unitId", o.indicator_id as "indicatorId", count(*)::int as count
     from reporting_period p join occurrence o on o.province_code = p.province_code and o.unit_id = any($2::uuid[])
       and o.occurred_on between p.starts_on and p.ends_on and o.removed_at is null
     where p.id = $1 group by o.unit_id, o.indicator_id`,
    [periodId, unitIds],
  );
  const counts = new Map<string, Map<string, number>>();
  for (const { unitId, indicatorId, count } of rows) {
    counts.set(unitId, (counts.get(unitId) ?? new Map<string, number>()).set(indicatorId, count));
  }
  return counts;
}

/** How many of each recorded indicator; those of which nothing was ever recorded are left out. */
export async function readRecordedCounts(
  queries: Queries,
  keys: readonly CountKey[],
): Promise<RecordedCount[][]> {
  const rows = await queries.query<RecordedCount & { readonly place: number }>(
    `select asked.place::int as place, i.key as "indicatorId", (count(*) filter (where o.removed_at is null))::int as count,
       (count(*) filter (where greatest(o.recorded_at, o.changed_at, o.removed_at) > r.submitted_at))::int as since
     from unnest($1::uuid[], $2::uuid[]) with ordinality as asked (unit_id, period_id, place)
       join reporting_period p on p.id = asked.period_id
       join occurrence o on o.province_code = p.province_code and o.unit_id = asked.unit_id
         and o.occurred_on between p.starts_on and p.ends_on
       join indicator i on i.id = o.indicator_id
       left join report r on r.period_id = p.id and r.unit_id = asked.unit_id
     group by asked.place, i.position, i.key order by asked.place, i.position, i.key`,
    [keys.map(({ unitId }) => unitId), keys.map(({ periodId }) => periodId)],
  );
  return groupsInPlaces(keys, rows);
}
