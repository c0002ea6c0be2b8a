import type { Context } from '../../context.ts';
import type { Actor } from '../../rights/principal.ts';
import type { ReportRow } from '../report/report.row.ts';
import { appliedOf, applyPlans, type PlannedWrite } from '../report/write/apply-plans.ts';
import { judgeReports } from '../report/write/judge-reports.ts';
import type { WriteVerdict } from '../report/write/report-draft.ts';
import { enterableUnits } from './enterable-units.ts';
import type { GridDraft } from './wanted-grid.ts';

/** What became of it, row by row. */
export interface WrittenGrid {
  /** Whether the rows that are right were written. */
  readonly applied: boolean;
  readonly verdicts: readonly WriteVerdict[];
  readonly written: readonly PlannedWrite[];
  /** The reports as they are since, by unit; of those that were written. */
  readonly reports: ReadonlyMap<string, ReportRow>;
}

/** The one way a grid is written, wherever it comes from. */
export async function writeGrid(context: Context, grid: GridDraft, acting: Actor): Promise<WrittenGrid> {
  const { periodId, mode, rows, allOrNothing, keepsNothing } = grid;
  const enterable = await enterableUnits(context, grid);
  const mayEnter = (unitId: string) => enterable.has(unitId);
  const writing = { periodId, drafts: rows, mode, mayEnter, isTable: true };
  const judged = await judgeReports(context.session, writing);
  const verdicts = grid.review?.(judged.verdicts) ?? judged.verdicts;
  const applied = !keepsNothing && !(allOrNothing && verdicts.some(isWrong));
  const kept = verdicts.filter((verdict) => !(grid.wholeRows && isWrong(verdict)));
  const written = applied ? kept.flatMap(appliedOf) : [];
  const { campaign } = judged;
  const reports = await applyPlans(context.session, { periodId, campaign, applied: written, acting });
  return { applied, verdicts, written, reports };
}

/** Holds a grid back that is to be written whole or not at all. */
function isWrong({ outcome }: WriteVerdict): boolean {
  return outcome === 'REFUSED' || outcome === 'CONFLICT' || outcome === 'INCOMPLETE';
}
