import type { UnitKind } from '@thi-dua/plugin-api';
import { groupsInPlaces, inPlaces } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { inForceOn } from '../../data/in-force.ts';
import type { KeyedRow } from '../../data/keyset/keyset.ts';
import { readPage } from '../../data/keyset/list-page.ts';
import type { PageArgs } from '../../data/keyset/page.ts';
import {
  askedUnits,
  askedValues,
  toUnit,
  type UnitOnDay,
  type UnitRecord,
  type UnitRow,
  unitColumns,
  unitsByName,
} from './unit.row.ts';

export interface ChildCountKey extends UnitOnDay {
  /** Null for every kind. */
  readonly kinds: readonly UnitKind[] | null;
}

export interface ChildrenKey extends ChildCountKey {
  readonly page: PageArgs;
}

/** A unit with its place in the list. */
export type ListedUnit = UnitRow & KeyedRow;

/** One more than the page holds, for every key. One statement serves the parents of one list: their page is the same. */
export async function readChildren(queries: Queries, keys: readonly ChildrenKey[]): Promise<ListedUnit[][]> {
  return inGroups(
    keys,
    ({ kinds, page }) => JSON.stringify([kinds, page]),
    async (group, { kinds, page }) => {
      const records = await readPage<UnitRecord & { readonly place: number }>(queries, {
        order: unitsByName,
        page,
        values: [...askedValues(group), kinds],
        rows: ({ sortKey, beyond, order, limit }) => `select asked.place, child.* from ${askedUnits}
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
        `select asked.place, count(*)::int as count from ${askedUnits}
       join unit_version v on v.parent_id = asked.id and ${inForceOn('asked.day')}
       where $3::text[] is null or v.kind = any($3)
       group by asked.place`,
        [...askedValues(group), kinds],
      );
      return inPlaces(group, counts).map((row) => row?.count ?? 0);
    },
  );
}

/** Answers keys that ask alike together, and puts the answers back in the order of the keys. */
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
