import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../data/database.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { today } from '../../data/vietnam-time.ts';

/** The unit for which the calendar is shown. */
export interface CalendarUnit {
  readonly provinceCode: string;
  readonly kind: UnitKind;
  /** Ids of the unit and of all units above it. */
  readonly path: readonly string[];
}

/** Finds the unit in today's tree, or where it stood last if it has ended. Throws if it is not visible. */
export async function findCalendarUnit(queries: Queries, id: string): Promise<CalendarUnit> {
  const rows = isUnitId(id) ? await queries.query<CalendarUnit>(statement, [id]) : [];
  const [unit] = rows;
  if (unit === undefined) throw invalidInput('"unitId" phải là id của một đơn vị bạn xem được.', 'unitId');
  return unit;
}

const statement = `
  with recursive above (id, depth) as (
    select $1::uuid, 0
    union all
    select nearest.parent_id, above.depth + 1 from above cross join lateral (
      select v.parent_id from unit_version v where v.unit_id = above.id
      order by v.first_day <= ${today} and v.gone_on > ${today} desc, v.gone_on desc limit 1) nearest
    where nearest.parent_id is not null and above.depth < 20)
  select u.province_code as "provinceCode", last.kind, (select array_agg(id) from above) as path
  from unit u cross join lateral (
    select v.kind from unit_version v where v.unit_id = u.id
    order by v.first_day <= ${today} and v.gone_on > ${today} desc, v.gone_on desc limit 1) last
  where u.id = $1`;
