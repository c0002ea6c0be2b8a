import { nearNames } from '@thi-dua/plugin-api';
import { meantText } from '../../../files/sheet/neutral-text.ts';
import { headingsWithin, type SheetKind } from '../../../files/sheet/sheet.limits.ts';
import { refuseFile, type Sheet, type SheetCell } from '../../../files/sheet/sheet-row.ts';
import { searchKey } from '../../../text/search-key.ts';
import { faultHeading, type GridColumn, rowHeadings } from './grid-columns.ts';
import { periodMarkOf } from './grid-row-key.ts';

/** A row below the headings, as it was written. */
export interface GridDataRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly key: SheetCell;
  readonly parent: SheetCell;
  readonly unit: SheetCell;
  /** One a column of the grid, in their order. */
  readonly cells: readonly SheetCell[];
}

export interface GridTable {
  readonly rows: readonly GridDataRow[];
  /** Where each column of the grid stands in the file, from 0 on; then where the unit stands, or its key. */
  readonly places: readonly number[];
  readonly unitPlace: number;
  readonly ignoredColumns: readonly string[];
  /** The period it says it is of. */
  readonly periodId: string | undefined;
}

/** Columns A to EZ: three say whose row it is, two for each ratio. People add up in spreadsheets. */
export const gridSheetKind: SheetKind = { columns: 156, formulas: 'AS_SHOWN', isHeadings };

/** Tells headings from rows. Throws for the whole file when it has no headings, too few, or cells that are merged. */
export async function readGridTable(sheet: Sheet, columns: readonly GridColumn[]): Promise<GridTable> {
  let found: Headings | undefined;
  let periodId: string | undefined;
  const rows: GridDataRow[] = [];
  for await (const { row, cells } of sheet.rows) {
    if (found !== undefined) {
      const data = dataRow(row, cells, found);
      if (data !== undefined) rows.push(data);
      continue;
    }
    if (row > headingsWithin) break;
    periodId ??= cells.map((cell) => periodMarkOf(String(cell))).find((id) => id !== undefined);
    if (isHeadings(cells)) {
      found = headingsOf(cells, columns);
      checkMerged(sheet.merged, row);
    }
  }
  if (found === undefined) {
    throw refuseFile(
      `Không tìm thấy dòng tiêu đề trong ${headingsWithin} dòng đầu: cần cột "${rowHeadings.unit}" và các cột chỉ tiêu. Hãy dùng tệp mẫu của kỳ này.`,
    );
  }
  const { places, unit, key, ignoredColumns } = found;
  return { rows, places, unitPlace: unit ?? key ?? 0, ignoredColumns, periodId };
}

interface Headings {
  readonly key: number | undefined;
  readonly parent: number | undefined;
  readonly unit: number | undefined;
  readonly places: readonly number[];
  readonly ignoredColumns: readonly string[];
}

const own = {
  key: searchKey(rowHeadings.key),
  parent: searchKey(rowHeadings.parent),
  unit: searchKey(rowHeadings.unit),
  fault: searchKey(faultHeading),
};

function isHeadings(cells: readonly SheetCell[]): boolean {
  const keys = cells.map((cell) => searchKey(String(cell)));
  return keys.filter((key) => key !== '').length > 1 && (keys.includes(own.unit) || keys.includes(own.key));
}

function headingsOf(cells: readonly SheetCell[], columns: readonly GridColumn[]): Headings {
  const keys = cells.map((cell) => searchKey(String(cell)));
  const placeOf = (key: string) => (keys.includes(key) ? keys.indexOf(key) : undefined);
  const wanted = columns.map(({ heading }) => searchKey(heading));
  const known = new Set([...wanted, ...Object.values(own)]);
  const unknown = cells.map(String).filter((text, place) => text !== '' && !known.has(keys[place] ?? ''));
  const missing = columns
    .filter((_, index) => !keys.includes(wanted[index] ?? ''))
    .map(({ heading }) => heading);
  const twice = cells.filter(
    (_, place) => known.has(keys[place] ?? '') && keys.indexOf(keys[place] ?? '') < place,
  );
  const faults = [
    ...missing.map((heading) => `thiếu cột "${heading}"${meant(heading, unknown)}`),
    ...twice.map((heading) => `cột "${heading}" có hai lần`),
  ];
  if (faults.length > 0) {
    const told = faults.slice(0, 5).join('; ');
    throw refuseFile(
      `Dòng tiêu đề chưa đúng: ${told}${faults.length > 5 ? ` và ${faults.length - 5} lỗi khác` : ''}. Hãy tải lại tệp mẫu của kỳ này.`,
    );
  }
  return {
    key: placeOf(own.key),
    parent: placeOf(own.parent),
    unit: placeOf(own.unit),
    places: wanted.map((key) => keys.indexOf(key)),
    ignoredColumns: unknown,
  };
}

function meant(heading: string, unknown: readonly string[]): string {
  const [near] = nearNames(heading, unknown);
  return near === undefined ? '' : ` (có phải là cột "${near}"?)`;
}

/** Below the headings each cell says something of its own. */
function checkMerged(merged: readonly string[], headings: number): void {
  const below = merged.find((range) => Number(/\d+$/.exec(range)?.[0] ?? 0) > headings);
  if (below === undefined) return;
  throw refuseFile(`Các ô ${below} bị gộp (Merge). Hãy bỏ gộp ô, ghi số liệu vào từng ô rồi gửi lại.`);
}

/** Undefined: nothing is written in it. */
function dataRow(row: number, cells: readonly SheetCell[], headings: Headings): GridDataRow | undefined {
  const at = (place: number | undefined): SheetCell => {
    const cell = place === undefined ? '' : (cells[place] ?? '');
    return typeof cell === 'string' ? meantText(cell) : cell;
  };
  const data: GridDataRow = {
    row,
    key: at(headings.key),
    parent: at(headings.parent),
    unit: at(headings.unit),
    cells: headings.places.map(at),
  };
  const blank = data.key === '' && data.unit === '' && data.cells.every((cell) => cell === '');
  return blank ? undefined : data;
}
