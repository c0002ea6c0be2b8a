import type { Phase, ReportDuty } from '@thi-dua/schema';
import DataLoader from 'dataloader';
import { oneByKey } from '../../data/batching.ts';
import type { Queries } from '../../data/database.ts';
import { readPeriods, readPeriodsOfCampaigns } from './period.queries.ts';
import type { PeriodRow } from './period.row.ts';

/** The batched readers of periods and of what they come from, for one request. */
export function periodLoaders(queries: Queries) {
  return {
    period: new DataLoader<string, PeriodRow | null>((ids) => readPeriods(queries, ids)),
    periodsOfCampaign: new DataLoader<string, PeriodRow[]>((keys) => readPeriodsOfCampaigns(queries, keys)),
    reportDuty: oneByKey<ReportDuty>(
      queries,
      'select key as owner, document from report_duty where key = any($1)',
    ),
    phase: oneByKey<Phase>(queries, 'select key as owner, document from phase where key = any($1)'),
  };
}
