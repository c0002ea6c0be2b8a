import { damaged } from '../../office/refuse-package.ts';
import { type SheetKind, sheetLimits } from '../sheet.limits.ts';
import { columnName, type MergedRange, refuseFile, type SheetCell, type SheetRow } from '../sheet-row.ts';
import { tooManyRows } from '../too-large.ts';
import { type CellContext, cellValue, type RawCell } from './cell-value.ts';
import { type Place, rangeOf } from './places.ts';

/** So many array formulas that fill several cells are followed; more are no table of figures. */
const arrays = 1_000;

/** A cell of an array formula that the file leaves out. */
const leftOut = { type: '', style: 0, formula: true, rich: false, value: undefined, inline: undefined };

/** Puts the rows of a sheet together from their cells, as they come. */
export class GatheredRows {
  readonly gathered: SheetRow[] = [];
  readonly #columns: number;
  readonly #context: CellContext;
  #counted = { rows: 0, cells: 0 };
  #row: { number: number | undefined; readonly hidden: boolean; readonly cells: SheetCell[] } | undefined;
  #column = -1;
  #last = 0;
  /** Cells that array formulas fill: those beside and below the one with the formula hold a result alone. */
  #filled: MergedRange[] = [];

  constructor({ columns }: SheetKind, context: CellContext) {
    this.#columns = columns;
    this.#context = context;
  }

  open({ r, hidden }: Readonly<Record<string, string>>): void {
    this.#counted.rows += 1;
    if (this.#counted.rows > sheetLimits.rows) throw tooManyRows();
    const number = r === undefined ? undefined : Number(r);
    this.#row = { number, hidden: hidden === '1' || hidden === 'true', cells: [] };
    this.#column = -1;
  }

  /** Without a place it stands behind the one before. */
  openCell(place: Place | undefined): void {
    this.#counted.cells += 1;
    if (this.#row === undefined) throw damaged();
    if (this.#counted.cells > sheetLimits.cells) throw tooManyRows();
    this.#column = place?.column ?? this.#column + 1;
    this.#row.number ??= place?.row;
  }

  /** The cell that is open has a formula that fills a range. */
  fills(name: string): void {
    const range = rangeOf(name);
    if (range === undefined || (range.top === range.bottom && range.left === range.right)) return;
    this.#filled.push(range);
    if (this.#filled.length > arrays) throw tooManyRows();
  }

  closeCell(cell: RawCell): void {
    if (this.#row === undefined) throw damaged();
    const [row, column] = [this.#number, this.#column];
    const formula = cell.formula || this.#filled.some((range) => covers(range, row, column));
    const value = cellValue({ ...cell, formula }, this.#context);
    if (column >= this.#columns) {
      if (value !== '') throw outside(row, column, this.#columns);
    } else if (this.#row.cells[column] !== undefined) throw damaged();
    else this.#row.cells[column] = value;
  }

  close(): void {
    if (this.#row === undefined) return;
    const [number, { cells: given, hidden }] = [this.#number, this.#row];
    if (!Number.isInteger(number) || number <= this.#last) throw damaged();
    this.#fill(number, given);
    const cells = Array.from(given, (value) => value ?? '');
    if (cells.some((value) => value !== '')) this.gathered.push({ row: number, cells, hidden });
    this.#last = number;
    this.#row = undefined;
  }

  get #number(): number {
    return this.#row?.number ?? this.#last + 1;
  }

  #fill(row: number, cells: SheetCell[]): void {
    for (const { left, right } of this.#filled.filter(({ top, bottom }) => top <= row && row <= bottom)) {
      for (let column = left; column <= Math.min(right, this.#columns - 1); column += 1) {
        cells[column] ??= cellValue(leftOut, this.#context);
      }
    }
    this.#filled = this.#filled.filter(({ bottom }) => bottom > row);
  }
}

function covers({ top, bottom, left, right }: MergedRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function outside(row: number, column: number, columns: number) {
  const place = `${columnName(column)}${row}`;
  return refuseFile(`Ô ${place} nằm ngoài các cột A–${columnName(columns - 1)}. Hãy xóa các cột thừa.`);
}
