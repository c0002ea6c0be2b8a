import { nearNames } from '@thi-dua/plugin-api';
import { furnitureOf } from '../../../files/sheet/furniture.ts';
import { mergedValues } from '../../../files/sheet/merged.ts';
import { headingsWithin, type SheetKind } from '../../../files/sheet/sheet.limits.ts';
import {
  readCell,
  refuseFile,
  type Sheet,
  type SheetCell,
  type SheetRow,
} from '../../../files/sheet/sheet-row.ts';
import { type ColumnKey, columnOf, headings, importColumns } from '../columns.ts';
import { kindOf } from '../import.words.ts';

/** A row of data below the headings. */
export interface DataRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, SheetCell>>>;
}

export interface ImportTable {
  readonly rows: readonly DataRow[];
  readonly ignoredColumns: readonly string[];
  /** Rows without data: column numbers, totals, signatures. */
  readonly ignoredRows: readonly number[];
  readonly hiddenRows: number;
  /** The name of the sheet that was read; undefined for a CSV file. */
  readonly sheet: string | undefined;
}

/** Columns A to Z. Formulas are refused, because a name computed by one may be another tomorrow. */
export const unitSheet: SheetKind = { columns: 26, formulas: 'REFUSED', isHeadings };

const requiredColumns: readonly ColumnKey[] = ['kind', 'name'];

/** Finds the headings and the rows below them. Refuses the whole file if headings are missing. */
export function readTable(sheet: Sheet): ImportTable {
  const place = sheet.rows.findIndex(({ row, cells }) => row <= headingsWithin && isHeadings(cells));
  const found = sheet.rows[place];
  if (found === undefined) throw noHeadings(sheet);
  const columns = headingsOf(found.cells);
  const written = sheet.rows
    .slice(place + 1)
    .filter(({ cells }) =>
      columns.some((column, index) => column !== undefined && (cells[index] ?? '') !== ''),
    );
  const kindAt = columns.indexOf('kind');
  const furniture = furnitureOf(
    written.map(({ row, cells }) => {
      const certain = kindOf(String(cells[kindAt] ?? '')) !== undefined;
      return { row, cells, certain, likely: certain };
    }),
  );
  const rows = written.filter(({ row }) => !furniture.has(row));
  const covered = mergedValues(sheet);
  return {
    rows: rows.map((one) => ({ row: one.row, cells: cellsByColumn(columns, one, covered) })),
    ignoredColumns: found.cells
      .filter((cell, index) => String(cell) !== '' && columns[index] === undefined)
      .map(String),
    ignoredRows: [...furniture],
    hiddenRows: rows.filter(({ hidden }) => hidden).length,
    sheet: sheet.name,
  };
}

function noHeadings({ name }: Sheet) {
  const where = name === undefined ? '' : ` của trang tính “${name}”`;
  const wanted = importColumns.map(({ heading }) => heading).join(', ');
  return refuseFile(
    `Không tìm thấy dòng tiêu đề trong ${headingsWithin} dòng đầu${where}. Cần các cột: ${wanted}. Hãy dùng tệp mẫu.`,
  );
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
  const missing = requiredColumns.filter((key) => !columns.includes(key)).map((key) => `"${headings[key]}"`);
  if (!columns.includes('communeCode') && !columns.includes('communeName')) {
    missing.push(`"${headings.communeCode}" hoặc "${headings.communeName}"`);
  }
  if (missing.length > 0) faults.unshift(`thiếu cột ${missing.join(', ')}`);
  if (faults.length > 0) throw refuseFile(`Dòng tiêu đề chưa đúng: ${faults.join('; ')}. Hãy dùng tệp mẫu.`);
  return columns;
}

/** Unknown columns are ignored, unless the heading looks like a misspelt one: then the file is refused. */
function misspelled(heading: string, columns: readonly (ColumnKey | undefined)[]): string[] {
  const open = importColumns.filter(({ key }) => !columns.includes(key)).map((column) => column.heading);
  const [near] = heading.length < 4 ? [] : nearNames(heading, open);
  return near === undefined ? [] : [`cột "${heading}" có phải là "${near}"?`];
}

function cellsByColumn(
  columns: readonly (ColumnKey | undefined)[],
  { row, cells }: SheetRow,
  covered: ReturnType<typeof mergedValues>,
): Partial<Record<ColumnKey, SheetCell>> {
  const read: Partial<Record<ColumnKey, SheetCell>> = {};
  columns.forEach((column, index) => {
    if (column === undefined) return;
    const own = cells[index] ?? '';
    const cell = readCell(own === '' ? (covered(row, index) ?? '') : own, row, index);
    if (cell !== '') read[column] = cell;
  });
  return read;
}
