import type { AssignedStanding } from '@thi-dua/schema';
import DataLoader from 'dataloader';
import type { Queries } from '../../data/database.ts';
import type { PlaceKey } from './judge/applied.queries.ts';
import { readAssignedStandings } from './judge/assigned-standings.ts';

/** These loaders are made for one request. */
export function assignedTargetLoaders(queries: Queries) {
  return {
    assignedStandings: new DataLoader<PlaceKey, AssignedStanding[], string>(
      (keys) => readAssignedStandings(queries, keys),
      { cacheKeyFn: ({ unitId, periodId }) => `${unitId} ${periodId}` },
    ),
  };
}
