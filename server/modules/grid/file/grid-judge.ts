import type { GridImportMode } from '@thi-dua/schema';
import type { Context } from '../../../context.ts';
import type { Queries } from '../../../data/database.ts';
import { openSheet } from '../../../files/sheet/open-sheet.ts';
import { refuseFile } from '../../../files/sheet/sheet-row.ts';
import type { Actor } from '../../../rights/principal.ts';
import type { KeptValue } from '../../report/report-values.ts';
import type { ReportDraft, WriteVerdict } from '../../report/write/report-draft.ts';
import type { GridDraft } from '../wanted-grid.ts';
import { type WrittenGrid, writeGrid } from '../write-grid.ts';
import { readPeriodName, readSheetValues } from './book/grid-sheet.queries.ts';
import { type GridSheet, readGridSheet } from './book/grid-sheet.ts';
import { type FoundFault, faultsOfVerdict } from './grid-faults.ts';
import { holdRemovals } from './grid-removals.ts';
import { type ReadRow, readGridRows } from './grid-rows.ts';
import { type GridDataRow, type GridTable, gridSheetKind, readGridTable } from './grid-table.ts';

/** A file of figures that somebody sends. */
export interface ImportingGrid {
  readonly unitId: string;
  readonly periodId: string;
  readonly mode: GridImportMode;
  readonly allOrNothing: boolean;
  /** How many values that are kept it may remove at most: those whose cells are empty. */
  readonly removes: number;
  readonly content: Buffer;
  readonly idempotencyKey: string | null;
}

/** What was found in it, and what became of it. */
export interface JudgedFile {
  readonly sheet: GridSheet;
  readonly table: GridTable;
  readonly rows: readonly ReadRow[];
  /** What became of the rows that are somebody's. */
  readonly judged: readonly { readonly data: GridDataRow; readonly verdict: WriteVerdict }[];
  readonly faults: readonly FoundFault[];
  readonly grid: GridDraft;
  readonly written: WrittenGrid;
}

/** Reads a file and writes of it what its mode allows: a check judges what a run would. */
export async function judgeFile(
  context: Context,
  { unitId, periodId, mode, allOrNothing, removes, content }: ImportingGrid,
  acting: Actor,
): Promise<JudgedFile> {
  const { session } = context;
  const sheet = await readGridSheet(session, unitId, periodId);
  const table = readGridTable(await openSheet(content, gridSheetKind), sheet.columns);
  await checkPeriod(session, table, sheet);
  const { rows, faults } = readGridRows(table.rows, sheet, await enteredIn(session, sheet));
  const known = rows.filter(isWanted);
  const grid: GridDraft = {
    operation: 'importGrid',
    unitId,
    periodId,
    rows: known.map(({ wanted }) => wanted),
    mode: mode === 'DRAFT' ? 'DRAFT' : 'SUBMIT',
    // Rows that are nobody's are faults as well.
    keepsNothing: mode === 'CHECK' || (allOrNothing && faults.length > 0),
    allOrNothing,
    wholeRows: true,
    review: (verdicts) => holdRemovals(verdicts, sheet.columns, removes),
  };
  const written = await writeGrid(context, grid, acting);
  const judged = written.verdicts.flatMap((verdict, place) => {
    const row = known[place];
    return row === undefined ? [] : [{ data: row.data, verdict }];
  });
  const told = judged.flatMap(({ data, verdict }) => faultsOfVerdict(data, verdict, sheet.columns));
  return { sheet, table, rows, judged, faults: [...faults, ...told], grid, written };
}

type DraftRow = ReadRow & { readonly wanted: ReportDraft };

const isWanted = (row: ReadRow): row is DraftRow => row.wanted !== undefined;

/** Only answers in words are held against what is there: everything else reads as it was written. */
async function enteredIn(
  queries: Queries,
  { head, units, columns }: GridSheet,
): Promise<Map<string, KeptValue[]>> {
  if (!columns.some(({ indicator }) => indicator.measure === 'TEXT')) return new Map();
  return readSheetValues(
    queries,
    head.periodId,
    units.map(({ unitId }) => unitId),
  );
}

async function checkPeriod(queries: Queries, { periodId }: GridTable, { head }: GridSheet): Promise<void> {
  if (periodId === undefined || periodId === head.periodId) return;
  const other = await readPeriodName(queries, periodId);
  throw refuseFile(
    `Tệp này là của ${other === undefined ? 'một kỳ khác' : `kỳ “${other}”`}, không phải kỳ “${head.periodName}” đang nhập. Hãy chọn đúng kỳ hoặc đúng tệp.`,
  );
}
