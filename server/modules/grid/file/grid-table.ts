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
import { searchKey } from '../../../text/search-key.ts';
import { faultHeading, type GridColumn, rowHeadings } from './book/grid-columns.ts';
import { periodMarkOf, rowKeyOf } from './book/grid-row-key.ts';
import { flagOf, isNotApplicable } from './book/grid-words.ts';
import { numberOf } from './grid-numbers.ts';

/** A row below the headings, as it was written. */
export interface GridDataRow {
  /** Number of the row, as a spreadsheet counts. */
  readonly row: number;
  readonly key: SheetCell;
  readonly parent: SheetCell;
  readonly unit: SheetCell;
  /** Cells, one for each column of the grid, in their order. */
  readonly cells: readonly SheetCell[];
}

export interface GridTable {
  readonly rows: readonly GridDataRow[];
  /** Where each column of the grid stands in the file, from 0 on; then where the unit stands, or its key. */
  readonly places: readonly number[];
  readonly unitPlace: number;
  readonly ignoredColumns: readonly string[];
  /** Rows that are no data: numbers of columns, totals, signatures. */
  readonly ignoredRows: readonly number[];
  readonly hiddenRows: number;
  /** The sheet that was read; undefined of a CSV file. */
  readonly sheet: string | undefined;
  /** The period it says it is of. */
  readonly periodId: string | undefined;
}

/** Columns A to EZ: three say whose row it is, two for each ratio. People add up in spreadsheets. */
export const gridSheetKind: SheetKind = { columns: 156, formulas: 'AS_SHOWN', isHeadings };

/** Tells headings from rows. Throws for the whole file when it has no headings, too few, or cells that are merged. */
export function readGridTable(sheet: Sheet, columns: readonly GridColumn[]): GridTable {
  const place = sheet.rows.findIndex(({ row, cells }) => row <= headingsWithin && isHeadings(cells));
  const found = sheet.rows[place];
  if (found === undefined) throw noHeadings(sheet);
  const headings = headingsOf(found.cells, columns);
  const written = sheet.rows.slice(place + 1).filter(({ cells }) => saysSomething(cells, headings));
  const furniture = furnitureOf(written.map((row) => placed(row, headings)));
  const rows = written.filter(({ row }) => !furniture.has(row));
  checkMerged(sheet, headings, { from: found.row + 1, to: rows.at(-1)?.row ?? 0 });
  const covered = mergedValues(sheet);
  const titles = sheet.rows.slice(0, place + 1).flatMap(({ cells }) => cells);
  return {
    rows: rows.map((row) => dataRow(row, headings, covered)),
    places: headings.places,
    unitPlace: headings.unit ?? headings.key ?? 0,
    ignoredColumns: headings.ignoredColumns,
    ignoredRows: [...furniture],
    hiddenRows: rows.filter(({ hidden }) => hidden).length,
    sheet: sheet.name,
    periodId: titles.map((cell) => periodMarkOf(String(cell))).find((id) => id !== undefined),
  };
}

function noHeadings({ name }: Sheet) {
  const where = name === undefined ? '' : ` của trang tính “${name}”`;
  return refuseFile(
    `Không tìm thấy dòng tiêu đề trong ${headingsWithin} dòng đầu${where}: cần cột "${rowHeadings.unit}" và các cột chỉ tiêu. Hãy dùng tệp mẫu của kỳ này.`,
  );
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

/** The columns in which each cell says something of its own. */
const ownColumns = ({ key, unit, places }: Headings): number[] =>
  [key, unit, ...places].filter((place) => place !== undefined);

function saysSomething(cells: readonly SheetCell[], headings: Headings): boolean {
  return ownColumns(headings).some((place) => (cells[place] ?? '') !== '');
}

function placed({ row, cells }: SheetRow, { key, unit, places }: Headings) {
  const at = (place: number | undefined): SheetCell => (place === undefined ? '' : (cells[place] ?? ''));
  const figures = places.map(at).filter((cell) => cell !== '');
  const likely = at(unit) !== '' && figures.some(isFigure);
  return { row, cells, certain: rowKeyOf(String(at(key))) !== undefined, likely };
}

function isFigure(cell: SheetCell): boolean {
  return 'number' in numberOf(cell) || flagOf(cell) !== undefined || isNotApplicable(cell);
}

/** A figure that is shown for several units may be the sum of them, or the same for each. */
function checkMerged(
  { merged }: Sheet,
  headings: Headings,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const own = ownColumns(headings);
  const found = merged.find(
    ({ top, bottom, left, right }) =>
      bottom >= from && top <= to && own.some((place) => left <= place && place <= right),
  );
  if (found === undefined) return;
  throw refuseFile(`Các ô ${found.name} bị gộp (Merge). Hãy bỏ gộp ô, ghi số liệu vào từng ô rồi gửi lại.`);
}

function dataRow(
  { row, cells }: SheetRow,
  headings: Headings,
  covered: ReturnType<typeof mergedValues>,
): GridDataRow {
  const at = (place: number | undefined): SheetCell => {
    if (place === undefined) return '';
    const own = cells[place] ?? '';
    return readCell(own === '' ? (covered(row, place) ?? '') : own, row, place);
  };
  return {
    row,
    key: at(headings.key),
    parent: at(headings.parent),
    unit: at(headings.unit),
    cells: headings.places.map(at),
  };
}
