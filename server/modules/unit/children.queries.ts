import type { UnitKind } from '@thi-dua/plugin-api';
import { groupsInPlaces, inPlaces } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { inForceOn } from '../../data/in-force.ts';
import type { KeyedRow } from '../../data/keyset/keyset.ts';
import { readPage } from '../../data/keyset/list-page.ts';
import type { PageArgs } from '../../data/keyset/page.ts';
import {
  toUnit,
  type UnitOnDay,
  type UnitRecord,
  type UnitRow,
  unitColumns,
  unitKeysTable,
  unitKeyValues,
  unitsByName,
} from './unit.row.ts';

export interface ChildCountKey extends UnitOnDay {
  /** Null means every kind. */
  readonly kinds: readonly UnitKind[] | null;
}

export interface ChildrenKey extends ChildCountKey {
  readonly page: PageArgs;
}

/** A unit with the sort key that its cursor is made of. */
export type ListedUnit = UnitRow & KeyedRow;

/** Reads one row more than the page holds for every key, with one statement for all parents that share a page. */
export async function readChildren(queries: Queries, keys: readonly ChildrenKey[]): Promise<ListedUnit[][]> {
  return inGroups(
    keys,
    ({ kinds, page }) => JSON.stringify([kinds, page]),
    async (group, { kinds, page }) => {
      const records = await readPage<UnitRecord & { readonly place: number }>(queries, {
        order: unitsByName,
        page,
        values: [...unitKeyValues(group), kinds],
        rows: ({ sortKey, beyond, order, limit }) => `select asked.place, child.* from ${unitKeysTable}
       cross join lateral (
         select row_number() over (order by ${order}) as position, ${unitColumns('asked.day')}, ${sortKey}
         from unit_version v
         where v.parent_id = asked.id and ${inForceOn('asked.day')} and ($3::text[] is null or v.kind = any($3))
           and ${beyond} order by ${order} limit ${limit}
       ) as child
       order by asked.place, child.position`,
      });
      const listed = (record: UnitRecord & KeyedRow) => ({ ...toUnit(record), sortKey: record.sortKey });
      return groupsInPlaces(group, records).map((children) => children.map(listed));
    },
  );
}

export async function readChildCounts(queries: Queries, keys: readonly ChildCountKey[]): Promise<number[]> {
  return inGroups(
    keys,
    ({ kinds }) => JSON.stringify(kinds),
    async (group, { kinds }) => {
      const counts = await queries.query<{ readonly place: number; readonly count: number }>(
        `select asked.place, count(*)::int as count from ${unitKeysTable}
       join unit_version v on v.parent_id = asked.id and ${inForceOn('asked.day')}
       where $3::text[] is null or v.kind = any($3)
       group by asked.place`,
        [...unitKeyValues(group), kinds],
      );
      return inPlaces(group, counts).map((row) => row?.count ?? 0);
    },
  );
}

/**
 * Runs one query for each group of keys that differ only in the parent, and returns the results in the order of the
 * keys.
 */
async function inGroups<Key, Answer>(
  keys: readonly Key[],
  likeness: (key: Key) => string,
  answer: (group: readonly Key[], model: Key) => Promise<Answer[]>,
): Promise<Answer[]> {
  const groups = new Map<string, Key[]>();
  for (const key of keys) {
    const group = groups.get(likeness(key));
    if (group) group.push(key);
    else groups.set(likeness(key), [key]);
  }
  const answers = new Map<Key, Answer>();
  for (const [model, ...others] of groups.values()) {
    if (model === undefined) continue;
    const group = [model, ...others];
    const answered = await answer(group, model);
    answered.forEach((value, index) => {
      const key = group[index];
      if (key !== undefined) answers.set(key, value);
    });
  }
  return keys.map((key) => answers.get(key) as Answer);
}
