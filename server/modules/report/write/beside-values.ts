import type { Queries } from '../../../data/database.ts';
import { countRecorded } from '../../occurrence/occurrence.counts.ts';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { readBacked } from '../evidence/backed.queries.ts';
import type { ReportRow } from '../report.row.ts';
import type { WriteMode } from './judge-write.ts';
import type { BesideValues, WantedReport } from './wanted-report.ts';

/** Reports of one period that are to be handed in. */
export interface HandingIn {
  readonly periodId: string;
  readonly units: readonly { readonly unitId: string; readonly reportId: string | null }[];
  /** What of all their forms is not counted by anybody. */
  readonly uncounted: readonly RuledIndicator[];
  /** All that they enter. */
  readonly form: readonly RuledIndicator[];
}

/** What stands beside the values of each unit; asks nothing where nothing is recorded and no evidence required. */
export async function readBeside(
  queries: Queries,
  { periodId, units, uncounted, form }: HandingIn,
): Promise<Map<string, BesideValues>> {
  const reportIds = units.flatMap(({ reportId }) => reportId ?? []);
  const requires = form.some(({ evidence }) => evidence === 'REQUIRED') && reportIds.length > 0;
  const unitIds = units.map(({ unitId }) => unitId);
  const [recorded, backed] = await Promise.all([
    uncounted.length > 0 ? countRecorded(queries, periodId, unitIds) : none<Map<string, number>>(),
    requires ? readBacked(queries, reportIds) : none<Set<string>>(),
  ]);
  return new Map(
    units.map(({ unitId, reportId }) => [
      unitId,
      {
        recorded: recorded.get(unitId) ?? new Map<string, number>(),
        backed: (reportId && backed.get(reportId)) || new Set<string>(),
      },
    ]),
  );
}

interface Many {
  readonly periodId: string;
  readonly mode: WriteMode;
  readonly wanted: readonly Pick<WantedReport, 'unitId'>[];
  /** Those that there are, by unit. */
  readonly reports: ReadonlyMap<string, Pick<ReportRow, 'id'>>;
  readonly form: readonly RuledIndicator[];
}

/** The same for many reports, whatever each of them says; only what is handed in asks for it. */
export async function readBesideMany(
  queries: Queries,
  { periodId, mode, wanted, reports, form }: Many,
): Promise<Map<string, BesideValues>> {
  if (mode !== 'SUBMIT') return new Map();
  const units = wanted.map(({ unitId }) => ({ unitId, reportId: reports.get(unitId)?.id ?? null }));
  const uncounted = form.filter(({ recorded }) => recorded === true);
  return readBeside(queries, { periodId, units, uncounted, form });
}

const none = <Value>() => new Map<string, Value>();
