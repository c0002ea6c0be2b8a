import DataLoader from 'dataloader';
import type { Queries } from '../../data/database.ts';
import { readAskable } from './askable.queries.ts';
import { readApplying } from './extension.queries.ts';
import type { ExtensionRow, UnitInPeriod } from './extension.row.ts';

type Moment = UnitInPeriod & { readonly at: string | null };

/** These loaders are made for one request. */
export function extensionLoaders(queries: Queries) {
  return {
    /** The granted extension that reaches furthest for the unit in the period, of its own or from above; past or not. */
    grantedExtension: new DataLoader<UnitInPeriod, ExtensionRow | null, string>(
      (keys) => readApplying(queries, keys),
      { cacheKeyFn: ({ unitId, periodId }) => `${unitId} ${periodId}` },
    ),
    /** Whether an extension could be asked for there at the instant, by whoever has the right; null: now. */
    askable: new DataLoader<Moment, boolean, string>((keys) => readAskable(queries, keys), {
      cacheKeyFn: ({ unitId, periodId, at }) => `${unitId} ${periodId} ${at ?? ''}`,
    }),
  };
}
