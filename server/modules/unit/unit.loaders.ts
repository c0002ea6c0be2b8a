import DataLoader from 'dataloader';
import { inOrder, inPlaces } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import {
  type ChildCountKey,
  type ChildrenKey,
  type ListedUnit,
  readChildCounts,
  readChildren,
} from './children.queries.ts';
import { type LinkRecord, readLinks, readVersions, type VersionRecord } from './history.queries.ts';
import {
  toUnit,
  type UnitOnDay,
  type UnitRecord,
  type UnitRow,
  unitColumns,
  unitKeysTable,
  unitKeyValues,
} from './unit.row.ts';

/** Creates the loaders of one request; reusing them would show one user's rows to another. */
export function unitLoaders(queries: Queries) {
  return {
    /** The unit in the state nearest to the day; `inForce` is false if that state does not cover the day. */
    unit: new DataLoader<UnitOnDay, UnitRow | null, string>((keys) => readUnits(queries, keys), {
      cacheKeyFn: ({ id, day }) => `${id}@${day}`,
    }),
    unitChildren: new DataLoader<ChildrenKey, ListedUnit[], string>((keys) => readChildren(queries, keys), {
      cacheKeyFn: (key) => JSON.stringify(key),
    }),
    unitChildCount: new DataLoader<ChildCountKey, number, string>((keys) => readChildCounts(queries, keys), {
      cacheKeyFn: (key) => JSON.stringify(key),
    }),
    unitLinks: new DataLoader<string, LinkRecord[]>((ids) => readLinks(queries, ids)),
    unitVersions: new DataLoader<string, VersionRecord[]>((ids) => readVersions(queries, ids)),
    /** The version number of a unit, which every change raises by one. */
    unitRevision: new DataLoader<string, number>((ids) => readRevisions(queries, ids)),
    /** Whether a unit is sample data. */
    sampleUnit: new DataLoader<string, boolean>((ids) => readSamples(queries, ids)),
  };
}

export type UnitLoaders = ReturnType<typeof unitLoaders>;

/** Forgets all that was read, so that the answer to a mutation shows what it has changed. */
export function clearUnitLoaders(loaders: UnitLoaders): void {
  const { unit, unitChildren, unitChildCount, unitLinks, unitVersions, unitRevision } = loaders;
  for (const loader of [unit, unitChildren, unitChildCount, unitLinks, unitVersions, unitRevision]) {
    loader.clearAll();
  }
}

async function readRevisions(queries: Queries, ids: readonly string[]): Promise<number[]> {
  const rows = await queries.query<{ id: string; version: number }>(
    'select id, version from unit where id = any($1)',
    [ids],
  );
  return inOrder(ids, rows, ({ id }) => id).map((row) => row?.version ?? 1);
}

export async function readUnits(queries: Queries, keys: readonly UnitOnDay[]): Promise<(UnitRow | null)[]> {
  const records = await queries.query<UnitRecord & { readonly place: number }>(
    `select asked.place, nearest.* from ${unitKeysTable}
     cross join lateral (
       select ${unitColumns('asked.day')} from unit_version v where v.unit_id = asked.id
       order by v.valid @> asked.day desc, isempty(v.valid),
         greatest(lower(v.valid) - asked.day, asked.day - upper(v.valid)) limit 1
     ) as nearest`,
    unitKeyValues(keys),
  );
  return inPlaces(keys, records).map((record) => record && toUnit(record));
}

async function readSamples(queries: Queries, ids: readonly string[]): Promise<boolean[]> {
  const rows = await queries.query<{ id: string }>(
    'select unit_id as id from sample_unit where unit_id = any($1)',
    [ids],
  );
  return inOrder(ids, rows, ({ id }) => id).map((row) => row !== null);
}
