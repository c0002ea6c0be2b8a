import type { UnitFilter } from '@thi-dua/schema';
import { checkFirst, decodeCursor, type Page, type PageArgs, pageOf } from '../../data/cursor.ts';
import type { Queries } from '../../data/database.ts';
import { invalidInput } from '../../data/invalid-input.ts';
import { searchWords } from '../../data/search-key.ts';
import { today, toUnit, type UnitRecord, type UnitRow, unitColumns } from './unit.row.ts';

const unitsOnDay = `unit_version v, (select coalesce($1::date, ${today}) as it) as day`;

/** Every word of `$5` begins a word of the key. */
const conditions = `
  v.valid @> day.it
  and ($2::text[] is null or v.kind = any($2))
  and ($3::text is null or v.province_code = $3)
  and ($4::uuid is null or v.parent_id = $4)
  and v.search_key like all ($5::text[])
  and ($6::uuid is null or v.unit_id in (
    with recursive below as (
      select unit_id from unit_version where parent_id = $6 and valid @> day.it
      union all
      select next.unit_id from below join unit_version next on next.parent_id = below.unit_id and next.valid @> day.it
    )
    select unit_id from below))`;

export interface UnitsAsked {
  readonly filter: UnitFilter;
  /** The day they are asked for; null: today in Vietnam. */
  readonly asOf: string | null;
}

/** Units in force on the day, by name in Vietnamese order. */
export async function listUnits(queries: Queries, asked: UnitsAsked, page: PageArgs): Promise<Page<UnitRow>> {
  const values = valuesOf(asked);
  const records = await queries.query<UnitRecord>(
    `select ${unitColumns('day.it')} from ${unitsOnDay} where ${conditions}
     and ($7::text is null or (v.name, v.unit_id) > ($7, $8::uuid))
     order by v.name, v.unit_id limit $9`,
    [...values, ...pageValues(page)],
  );
  return unitPage(records.map(toUnit), page, () => countUnits(queries, values));
}

/** What a statement needs to begin after the cursor, and to tell whether there is more: name, id and limit. */
export function pageValues({ first, after }: PageArgs): [string | null, string | null, number] {
  checkFirst(first);
  if (after == null) return [null, null, first + 1];
  const [name = '', id = ''] = decodeCursor(after, 2);
  return [name, unitId(id, 'after'), first + 1];
}

export function unitPage(
  units: readonly UnitRow[],
  page: PageArgs,
  total: () => Promise<number>,
): Page<UnitRow> {
  return pageOf(units, page, { keyOf: (unit) => [unit.name, unit.id], total });
}

async function countUnits(queries: Queries, values: readonly unknown[]): Promise<number> {
  const [row] = await queries.query<{ count: number }>(
    `select count(*)::int as count from ${unitsOnDay} where ${conditions}`,
    values,
  );
  return row?.count ?? 0;
}

function valuesOf({ filter, asOf }: UnitsAsked): unknown[] {
  const { kinds, provinceCode, parentId, search, withinId } = filter;
  return [
    asOf,
    kinds ?? null,
    provinceCode ?? null,
    parentId == null ? null : unitId(parentId, 'filter.parentId'),
    searchWords(search).map((word) => `% ${word}%`),
    withinId == null ? null : unitId(withinId, 'filter.withinId'),
  ];
}

/** Whoever bears the code on the day: a code passes from one unit to another. */
export async function findByCode(
  queries: Queries,
  code: string,
  asOf: string | null,
): Promise<UnitRow | null> {
  const [record] = await queries.query<UnitRecord>(
    `select ${unitColumns('day.it')} from ${unitsOnDay}, unit
     where v.code = $2 and v.valid @> day.it and unit.id = v.unit_id and unit.origin = 'NATIONAL'`,
    [asOf, code],
  );
  return record ? toUnit(record) : null;
}

export function isUnitId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}

function unitId(id: string, argument: string): string {
  if (isUnitId(id)) return id;
  throw invalidInput(`"${argument}" phải là id của một đơn vị; đã nhận "${id}".`, argument);
}
