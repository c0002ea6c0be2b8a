import type { Queries } from '../../../data/database.ts';
import { countRecorded } from '../../occurrence/counts.queries.ts';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { readBacked } from '../evidence/backed.queries.ts';
import type { BesideValues } from './report-draft.ts';

/** Reports of one period that are to be handed in. */
export interface Submissions {
  readonly periodId: string;
  readonly units: readonly { readonly unitId: string; readonly reportId: string | null }[];
  /** Indicators of their forms for which nobody typed a count. */
  readonly uncounted: readonly RuledIndicator[];
  /** All that they enter. */
  readonly form: readonly RuledIndicator[];
}

/** What stands beside the values of each unit; asks nothing where nothing is recorded and no evidence required. */
export async function readBeside(
  queries: Queries,
  { periodId, units, uncounted, form }: Submissions,
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

const none = <Value>() => new Map<string, Value>();
