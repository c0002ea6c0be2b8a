import { plannedFor, type Queries } from '../data/queries.ts';
import { today } from '../data/vietnam-time.ts';
import type { Holding } from './principal.ts';
import type { Relation } from './table.ts';

/** How a unit stands to the unit of each right, by the id of the right. */
export type UnitRelations = ReadonlyMap<string, Relation>;

interface Row {
  readonly place: number;
  readonly holding: string;
  readonly relation: Relation;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * How units stand to the units of these rights on the tree of today; one that is not in force today stands where it
 * stood last, so that who kept it still finds it, and a province of before stands in the one it was merged into. What is
 * not visible stands nowhere, and neither does what is not there.
 */
export async function relationsOf(
  queries: Queries,
  unitIds: readonly string[],
  holdings: readonly Holding[],
): Promise<UnitRelations[]> {
  const related = unitIds.map(() => new Map<string, Relation>());
  const asked = unitIds.map((id) => (uuid.test(id) ? id : null));
  if (holdings.length === 0 || asked.every((id) => id === null)) return related;
  // Most people ask about the unit they have their one right for.
  if (asked.every((id) => holdings.every(({ unitId }) => unitId === id))) {
    return unitIds.map(() => new Map(holdings.map(({ id }) => [id, 'OWN'])));
  }
  const held = [holdings.map(({ id }) => id), holdings.map(({ unitId }) => unitId)];
  const rows = await queries.query<Row>(statement, [asked, ...held], plannedFor(unitIds));
  for (const { place, holding, relation } of rows) related[place - 1]?.set(holding, relation);
  return related;
}

const statement = `
  with recursive today as materialized (select ${today} as it),
  asked as (
    select unit.id, given.place::int as place
    from unnest($1::uuid[]) with ordinality as given (id, place) join unit on unit.id = given.id),
  held as (select * from unnest($2::text[], $3::uuid[]) as given (id, unit)),
  above (start, id) as (
    select distinct id, id from asked
    union select unit, unit from held where unit is not null
    union
    select above.start, nearest.id from above, today, lateral (
      select coalesce(v.parent_id, case when v.gone_on <= today.it then (
          select (array_agg(successor_id))[1] from unit_lineage
          where predecessor_id = v.unit_id and kind in ('MERGED', 'RENAMED') having count(*) = 1) end) as id
      from unit_version v where v.unit_id = above.id
      order by v.first_day <= today.it and v.gone_on > today.it desc, v.gone_on desc limit 1) as nearest
    where nearest.id is not null)
  select asked.place, held.id as holding, case
      when held.unit is null then 'BELOW'
      when held.unit = asked.id then 'OWN'
      when up.id is not null then 'BELOW'
      when down.id is not null then 'ABOVE'
      else 'SIBLING' end as relation
  from asked cross join held
    left join above up on up.start = asked.id and up.id = held.unit
    left join above down on down.start = held.unit and down.id = asked.id`;
