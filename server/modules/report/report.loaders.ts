import type { ReportSeal, ReportValue } from '@thi-dua/schema';
import DataLoader from 'dataloader';
import type { Queries } from '../../data/database.ts';
import { type EventRow, readHistories } from './history/history.queries.ts';
import { type ReportKey, readReports, readReportsById, readShownValues } from './report.queries.ts';
import type { ReportRow } from './report.row.ts';
import { readSeals } from './seal/seal.queries.ts';

/** Made for one request. */
export function reportLoaders(queries: Queries) {
  return {
    report: new DataLoader<ReportKey, ReportRow | null, string>((keys) => readReports(queries, keys), {
      cacheKeyFn: ({ unitId, periodId }) => `${unitId} ${periodId}`,
    }),
    reportById: new DataLoader<string, ReportRow | null>((ids) => readReportsById(queries, ids)),
    reportValues: new DataLoader<Pick<ReportRow, 'id' | 'revision'>, ReportValue[], string>(
      (keys) => readShownValues(queries, keys),
      { cacheKeyFn: ({ id, revision }) => `${id} ${revision}` },
    ),
    reportHistory: new DataLoader<string, EventRow[]>((ids) => readHistories(queries, ids)),
    reportSeals: new DataLoader<string, ReportSeal[]>((ids) => readSeals(queries, ids)),
  };
}

export type ReportLoaders = ReturnType<typeof reportLoaders>;

/** After a change nothing counts that was read before. */
export function freshReports(loaders: ReportLoaders): void {
  const { report, reportById, reportValues, reportHistory, reportSeals } = loaders;
  for (const loader of [report, reportById, reportValues, reportHistory, reportSeals]) loader.clearAll();
}
