import { nearNames } from '@thi-dua/plugin-api';
import { headingsWithin, type SheetKind } from '../../../files/sheet/sheet.limits.ts';
import { refuseFile, type Sheet, type SheetCell } from '../../../files/sheet/sheet-row.ts';
import { type ColumnKey, columnOf, headings, importColumns } from '../import.columns.ts';

/** A row below the headings. */
export interface DataRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, SheetCell>>>;
}

export interface Table {
  readonly rows: readonly DataRow[];
  readonly ignoredColumns: readonly string[];
}

/** Columns A to Z. A name that a formula makes may read otherwise tomorrow. */
export const unitSheet: SheetKind = { columns: 26, formulas: 'REFUSED', isHeadings };

const needed: readonly ColumnKey[] = ['kind', 'name'];

/** Tells headings from rows. Throws for the whole file when it has no headings, or too few. */
export async function readTable(source: Sheet['rows']): Promise<Table> {
  let columns: readonly (ColumnKey | undefined)[] | undefined;
  let ignoredColumns: readonly string[] = [];
  const rows: DataRow[] = [];
  for await (const { row, cells } of source) {
    if (cells.every((cell) => cell === '')) continue;
    if (columns !== undefined) rows.push({ row, cells: named(columns, cells) });
    else if (isHeadings(cells)) {
      columns = headingsOf(cells);
      ignoredColumns = cells
        .filter((cell, index) => cell !== '' && columns?.[index] === undefined)
        .map(String);
    } else if (row > headingsWithin) break;
  }
  if (columns === undefined) {
    throw refuseFile(
      `Không tìm thấy dòng tiêu đề trong ${headingsWithin} dòng đầu. Cần các cột: ${importColumns.map(({ heading }) => heading).join(', ')}. Hãy dùng tệp mẫu.`,
    );
  }
  return { rows, ignoredColumns };
}

function isHeadings(cells: readonly SheetCell[]): boolean {
  return cells.filter((cell) => columnOf(String(cell)) !== undefined).length >= 2;
}

function headingsOf(cells: readonly SheetCell[]): (ColumnKey | undefined)[] {
  const columns = cells.map((cell) => columnOf(String(cell)));
  const faults = cells.flatMap((cell, index) => {
    const column = columns[index];
    if (column === undefined) return misspelled(String(cell), columns);
    return columns.indexOf(column) < index ? [`cột "${cell}" có hai lần`] : [];
  });
  const missing = needed.filter((key) => !columns.includes(key)).map((key) => `"${headings[key]}"`);
  if (!columns.includes('communeCode') && !columns.includes('communeName')) {
    missing.push(`"${headings.communeCode}" hoặc "${headings.communeName}"`);
  }
  if (missing.length > 0) faults.unshift(`thiếu cột ${missing.join(', ')}`);
  if (faults.length > 0) throw refuseFile(`Dòng tiêu đề chưa đúng: ${faults.join('; ')}. Hãy dùng tệp mẫu.`);
  return columns;
}

/** A column nobody knows is left out, but not one that was meant to be read. */
function misspelled(heading: string, columns: readonly (ColumnKey | undefined)[]): string[] {
  const open = importColumns.filter(({ key }) => !columns.includes(key)).map((column) => column.heading);
  const [near] = heading.length < 4 ? [] : nearNames(heading, open);
  return near === undefined ? [] : [`cột "${heading}" có phải là "${near}"?`];
}

function named(
  columns: readonly (ColumnKey | undefined)[],
  cells: readonly SheetCell[],
): Partial<Record<ColumnKey, SheetCell>> {
  const row: Partial<Record<ColumnKey, SheetCell>> = {};
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (column !== undefined && cell !== undefined && cell !== '') row[column] = cell;
  });
  return row;
}
