import type { Conflict, GridOutcome, GridResult, GridRow, Refusal } from '@thi-dua/schema';
import type { WriteVerdict } from '../report/write/report-draft.ts';
import type { WrittenGrid } from './write-grid.ts';

/** What became of a grid as the API tells it; `sent` are the units as the caller named them. */
export function gridResult(grid: WrittenGrid, sent: readonly string[]): GridResult {
  const rows = grid.verdicts.map((verdict, place) => rowOf(verdict, sent[place] ?? '', grid));
  const count = (outcome: GridOutcome) => rows.filter((row) => row.outcome === outcome).length;
  return {
    applied: grid.applied,
    unchanged: count('UNCHANGED'),
    saved: count('SAVED'),
    submitted: count('SUBMITTED'),
    incomplete: count('INCOMPLETE'),
    refused: count('REFUSED'),
    conflicts: count('CONFLICT'),
    rows,
  };
}

function rowOf(verdict: WriteVerdict, unitId: string, { applied, reports }: WrittenGrid): GridRow {
  const told = 'refused' in verdict ? verdict.refused.refusal : null;
  return {
    unitId,
    outcome: outcomeOf(verdict, applied),
    report: reports.get(unitId.toLowerCase()) ?? verdict.report,
    findings: 'findings' in verdict ? [...verdict.findings] : [],
    refusal: verdict.outcome === 'REFUSED' ? (told as Refusal) : null,
    conflict: verdict.outcome === 'CONFLICT' ? (told as Conflict) : null,
  };
}

function outcomeOf({ outcome }: WriteVerdict, applied: boolean): GridOutcome {
  return !applied && (outcome === 'SAVED' || outcome === 'SUBMITTED') ? 'HELD_BACK' : outcome;
}
