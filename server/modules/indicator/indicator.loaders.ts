import type { Indicator } from '@thi-dua/schema';
import { oneByKey } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';

/** The batched reader of indicators, for one request. */
export function indicatorLoaders(queries: Queries) {
  return {
    indicator: oneByKey<Indicator>(
      queries,
      'select key as owner, document from indicator where key = any($1)',
    ),
  };
}
