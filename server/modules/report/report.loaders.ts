import type { ReportSeal, ReportValue } from '@thi-dua/schema';
import DataLoader from 'dataloader';
import type { Queries } from '../../data/database.ts';
import { type PastReport, readPast } from './finding/past.queries.ts';
import { type FormKey, type FormOfKind, readForm } from './form/form-of-kind.ts';
import { type EventRow, readHistories } from './history/history.queries.ts';
import { type ReportKey, readReports, readReportsById } from './report.queries.ts';
import type { ReportRow } from './report.row.ts';
import { readShownValues } from './report-values.queries.ts';
import { readSeals } from './seal/seal.queries.ts';

/** These loaders are made for one request. */
export function reportLoaders(queries: Queries) {
  return {
    report: new DataLoader<ReportKey, ReportRow | null, string>((keys) => readReports(queries, keys), {
      cacheKeyFn: ofUnitAndPeriod,
    }),
    reportById: new DataLoader<string, ReportRow | null>((ids) => readReportsById(queries, ids)),
    reportValues: new DataLoader<Pick<ReportRow, 'id' | 'revision'>, ReportValue[], string>(
      (keys) => readShownValues(queries, keys),
      { cacheKeyFn: ({ id, revision }) => `${id} ${revision}` },
    ),
    reportHistory: new DataLoader<string, EventRow[]>((ids) => readHistories(queries, ids)),
    /** What units of a kind enter in a period. */
    formOfKind: new DataLoader<FormKey, FormOfKind, string>(
      (keys) => Promise.all(keys.map((key) => readForm(queries, key))),
      { cacheKeyFn: ({ periodId, kind }) => `${periodId} ${kind}` },
    ),
    /** What a unit reported before a period. */
    reportPast: new DataLoader<ReportKey, PastReport[], string>((keys) => readPast(queries, keys), {
      cacheKeyFn: ofUnitAndPeriod,
    }),
    reportSeals: new DataLoader<string, ReportSeal[]>((ids) => readSeals(queries, ids)),
  };
}

const ofUnitAndPeriod = ({ unitId, periodId }: ReportKey) => `${unitId} ${periodId}`;

export type ReportLoaders = ReturnType<typeof reportLoaders>;

/** Forgets what was read, because the request has changed a report since. */
export function freshReports(loaders: ReportLoaders): void {
  const { report, reportById, reportValues, reportHistory, reportSeals } = loaders;
  for (const loader of [report, reportById, reportValues, reportHistory, reportSeals]) loader.clearAll();
}
