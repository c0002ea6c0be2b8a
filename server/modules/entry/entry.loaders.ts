import DataLoader from 'dataloader';
import type { Queries } from '../../data/database.ts';
import { type EntryKey, type EntryRow, readEntries } from './entry.queries.ts';

/** These loaders are made for one request. */
export function entryLoaders(queries: Queries) {
  return {
    entry: new DataLoader<EntryKey, EntryRow | null, string>(
      async (keys) => (await readEntries(queries, keys)).map((row) => row ?? null),
      { cacheKeyFn: ({ unitId, periodId, at }) => `${unitId} ${periodId} ${at ?? ''}` },
    ),
  };
}
