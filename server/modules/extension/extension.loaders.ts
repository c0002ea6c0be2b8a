import DataLoader from 'dataloader';
import type { Queries } from '../../data/database.ts';

import { readApplying } from './extension.queries.ts';
import type { ExtensionRow, UnitInPeriod } from './extension.row.ts';

/** Made for one request. */
export function extensionLoaders(queries: Queries) {
  return {
    /** The granted extension that reaches furthest for the unit in the period, of its own or from above; past or not. */
    grantedExtension: new DataLoader<UnitInPeriod, ExtensionRow | null, string>(
      (keys) => readApplying(queries, keys),
      { cacheKeyFn: ({ unitId, periodId }) => `${unitId} ${periodId}` },
    ),
  };
}
