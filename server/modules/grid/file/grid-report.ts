import type { GridImportMode, GridImportReport } from '@thi-dua/schema';
import { toldFaults } from './grid-faults.ts';
import type { JudgedFile } from './grid-judge.ts';
import { toldRemovals } from './grid-removals.ts';

/** What an import found and did, for whoever sent the file. */
export function importReport(
  { sheet, table, rows, judged, faults, written }: JudgedFile,
  mode: GridImportMode,
): GridImportReport {
  const { applied, verdicts } = written;
  const right = verdicts.filter(({ outcome }) => outcome === 'SAVED' || outcome === 'SUBMITTED');
  const count = (wanted: string) => right.filter(({ outcome }) => outcome === wanted).length;
  const names = new Map(rows.flatMap(({ data, unit }) => (unit ? [[data.row, unit.fullName] as const] : [])));
  const places = { table, columns: sheet.columns, names };
  return {
    mode,
    applied,
    rows: rows.length,
    unchanged: verdicts.filter(({ outcome }) => outcome === 'UNCHANGED').length,
    saved: applied ? count('SAVED') : 0,
    submitted: applied ? count('SUBMITTED') : 0,
    heldBack: applied ? 0 : right.length,
    faultyRows: new Set(faults.map(({ data }) => data.row)).size,
    changedValues: right.reduce((sum, verdict) => sum + changesOf(verdict), 0),
    faultCount: faults.length,
    faults: toldFaults(faults, places),
    ...toldRemovals(judged, places),
    ignoredColumns: [...table.ignoredColumns],
    ignoredRows: [...table.ignoredRows],
    hiddenRows: table.hiddenRows,
    sheet: table.sheet ?? null,
  };
}

function changesOf(verdict: JudgedFile['written']['verdicts'][number]): number {
  if (!('plan' in verdict) || verdict.plan === null) return 0;
  return verdict.plan.keep.length + verdict.plan.empty.length;
}
