import type { RecordedCount } from '@thi-dua/schema';
import DataLoader from 'dataloader';
import type { Queries } from '../../data/database.ts';
import { type CountKey, readRecordedCounts } from './counts.queries.ts';
import { type RecordingPlace, readRecordable } from './recording.ts';

/** These loaders are made for one request. */
export function occurrenceLoaders(queries: Queries) {
  return {
    /** What a unit has recorded in the days of a period. */
    recordedCounts: new DataLoader<CountKey, RecordedCount[], string>(
      (keys) => readRecordedCounts(queries, keys),
      { cacheKeyFn: ({ unitId, periodId }) => `${unitId} ${periodId}` },
    ),
    /** Whether something of that day may be recorded, changed or removed now. */
    recordable: new DataLoader<RecordingPlace, boolean, string>((keys) => readRecordable(queries, keys), {
      cacheKeyFn: ({ unitId, indicatorId, occurredOn }) => `${unitId} ${indicatorId} ${occurredOn}`,
    }),
  };
}
