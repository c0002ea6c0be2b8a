import type { Context } from '../../context.ts';
import type { Acting } from '../../mutation/mutate.ts';
import type { ReportRow } from '../report/report.row.ts';
import type { WriteVerdict } from '../report/write/wanted-report.ts';
import { type Applied, applyPlans, judgeReports } from '../report/write/write-reports.ts';
import { enterableUnits } from './grid.rights.ts';
import type { WantedGrid } from './wanted-grid.ts';

/** What became of it, row by row. */
export interface WrittenGrid {
  /** Whether the rows that are right were written. */
  readonly applied: boolean;
  readonly verdicts: readonly WriteVerdict[];
  readonly written: readonly Applied[];
  /** The reports as they are since, by unit; of those that were written. */
  readonly reports: ReadonlyMap<string, ReportRow>;
}

/** The one way a grid is written, wherever it comes from. */
export async function writeGrid(context: Context, grid: WantedGrid, acting: Acting): Promise<WrittenGrid> {
  const { periodId, mode, rows, allOrNothing, keepsNothing } = grid;
  const enterable = await enterableUnits(context, grid);
  const mayEnter = (unitId: string) => enterable.has(unitId);
  const judged = await judgeReports(context.session, { periodId, wanted: rows, mode, mayEnter });
  const verdicts = grid.review?.(judged) ?? judged;
  const applied = !keepsNothing && !(allOrNothing && verdicts.some(isWrong));
  const kept = verdicts.filter((verdict) => !(grid.wholeRows && isWrong(verdict)));
  const written = applied ? kept.flatMap(toApply) : [];
  const reports = await applyPlans(context.session, periodId, { applied: written, acting });
  return { applied, verdicts, written, reports };
}

/** Holds a grid back that is to be written whole or not at all. */
function isWrong({ outcome }: WriteVerdict): boolean {
  return outcome === 'REFUSED' || outcome === 'CONFLICT' || outcome === 'INCOMPLETE';
}

function toApply(verdict: WriteVerdict): Applied[] {
  if (!('plan' in verdict) || verdict.plan === null) return [];
  return [{ plan: verdict.plan, submits: verdict.outcome === 'SUBMITTED' }];
}
