import DataLoader from 'dataloader';
import type { Queries } from '../../../data/database.ts';
import type { ShownValue } from './measured-value.ts';
import type { StandingView } from './shown-standing.row.ts';
import {
  type LatestKey,
  readDetails,
  readLatest,
  type StandingDetails,
  type StandingKey,
} from './standing.queries.ts';
import { readValues, type ValuesKey } from './values.queries.ts';

const keyOf = ({ periodId, unitId }: StandingKey) => `${periodId} ${unitId}`;

/** These loaders are made for one request. */
export function standingLoaders(queries: Queries) {
  return {
    standingValues: new DataLoader<ValuesKey, ShownValue[], string>((keys) => readValues(queries, keys), {
      cacheKeyFn: (key) => `${keyOf(key)} ${key.verified}`,
    }),
    standingDetails: new DataLoader<StandingKey, StandingDetails, string>(
      (keys) => readDetails(queries, keys),
      { cacheKeyFn: keyOf },
    ),
    latestStanding: new DataLoader<LatestKey, StandingView | null, string>(
      (keys) => readLatest(queries, keys),
      { cacheKeyFn: ({ unitId, campaignKey }) => `${unitId} ${campaignKey}` },
    ),
  };
}
