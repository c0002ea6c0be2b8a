import type { UnitFilter } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { inForceOn } from '../../data/in-force.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import { listPage } from '../../data/keyset/list-page.ts';
import { mapNodes, type Page, type PageArgs } from '../../data/keyset/page.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { today } from '../../data/vietnam-time.ts';
import { searchWords } from '../../text/search-key.ts';
import { toUnit, type UnitRecord, type UnitRow, unitColumns, unitsByName } from './unit.row.ts';

export interface UnitQuery {
  readonly filter: UnitFilter;
  /** The day whose state is shown; null means today in Vietnam. */
  readonly asOf: string | null;
}

// `offset 0` keeps the day a value of its own: behind row-level security an index is only used for what cannot leak.
const onDay = `(select coalesce($1::date, ${today}) as it offset 0) as day`;
const unitsOnDay = `unit_version v, ${onDay}`;

/**
 * A plan made for any province and any word takes three times as long as one for the values of a search. Units that are
 * found through the tree have one good plan, whatever else is asked of them.
 */
const planOptions = ({ parentId, withinId }: UnitFilter) => ({
  plannedForValues: parentId == null && withinId == null,
});

/** Lists the units in force on the day. */
export async function listUnits(queries: Queries, asked: UnitQuery, page: PageArgs): Promise<Page<UnitRow>> {
  const { from, tests, values } = conditionsOf(asked);
  const where = tests.join(' and ');
  const listed = await listPage<UnitRecord>(queries, {
    order: unitsByName,
    page,
    values,
    rows: ({ sortKey, beyond, order, limit }) =>
      `${from.with} select ${unitColumns('day.it')}, ${sortKey} from ${from.units} where ${where} and ${beyond}
       order by ${order} limit ${limit}`,
    count: `${from.with} select count(*)::int as count from ${from.units} where ${where}`,
    options: planOptions(asked.filter),
  });
  return mapNodes(listed, toUnit);
}

/** Builds only the conditions of the filters in use: one statement for all filters would get one mediocre plan. */
function conditionsOf({ filter, asOf }: UnitQuery) {
  const values: unknown[] = [asOf];
  const bind = (value: unknown) => `$${values.push(value)}`;
  // `below` yields units in force only, so it needs no test of its own.
  const tests = [filter.withinId == null ? inForceOn('day.it') : 'true'];
  const { kinds, provinceCode, parentId, withinId } = filter;
  if (kinds != null) tests.push(`v.kind = any(${bind(kinds)}::text[])`);
  if (provinceCode != null) tests.push(`v.province_code = ${bind(provinceCode)}`);
  if (parentId != null) tests.push(`v.parent_id = ${bind(unitId(parentId, 'filter.parentId'))}::uuid`);
  const phrase = searchWords(filter.search).join(' ');
  if (phrase !== '') tests.push(`v.search_key like ${bind(`% ${phrase}%`)}`);
  const from =
    withinId == null
      ? { with: '', units: unitsOnDay }
      : { with: below(bind(unitId(withinId, 'filter.withinId'))), units: `below v, ${onDay}` };
  return { from, tests, values };
}

/**
 * SQL: `below`, all units in force below the unit. Each level is found by the index on the parent and in no other way:
 * `lateral` with `offset 0` leaves the planner no choice, which would otherwise follow its guess of how many there are.
 */
function below(unit: string): string {
  const children = (parent: string) => `lateral (
    select v.* from unit_version v where v.parent_id = ${parent} and ${inForceOn('day.it')} offset 0) v`;
  return `with recursive below as (
    select v.* from ${onDay} cross join ${children(`${unit}::uuid`)}
    union all
    select v.* from below cross join ${onDay} cross join ${children('below.unit_id')})`;
}

/** Finds the unit that bears the code on the day, as a code may pass from one unit to another. */
export async function findByCode(
  queries: Queries,
  code: string,
  asOf: string | null,
): Promise<UnitRow | null> {
  const [record] = await queries.query<UnitRecord>(
    `select ${unitColumns('day.it')} from ${unitsOnDay}
     where v.code = $2 and ${inForceOn('day.it')}
       and v.kind in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE')`,
    [asOf, code],
  );
  return record ? toUnit(record) : null;
}

/** The codes of the provinces in force today. */
export async function provinceCodesToday(queries: Queries): Promise<Set<string>> {
  const rows = await queries.query<{ code: string }>(
    `select code from unit_version v where v.kind = 'PROVINCE' and ${inForceOn(today)}`,
  );
  return new Set(rows.map(({ code }) => code));
}

function unitId(id: string, argument: string): string {
  if (isUnitId(id)) return id;
  throw invalidInput(`"${argument}" phải là id của một đơn vị; đã nhận "${id}".`, argument);
}
