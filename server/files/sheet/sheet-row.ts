import type { Refused } from '../../mutation/refusal.ts';
import { refuse } from '../../mutation/refusal.ts';

/** A row of a file, numbered as a spreadsheet numbers it: from 1, empty rows counted. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
}

/** A sheet that has been read. */
export interface Sheet {
  /** Name of the sheet, as its tab says; undefined for a CSV file. */
  readonly name?: string;
  /** From the first to the last; rows without a value may be missing. */
  readonly rows: readonly SheetRow[];
  /** Ranges of cells that are shown as one; all but the first of a range hold nothing. */
  readonly merged: readonly MergedRange[];
}

/** A range of merged cells: rows from 1, columns from 0, the last ones included. */
export interface MergedRange {
  /** "D4:D6". */
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Text is NFC with single spaces; an empty cell is ''. */
export type SheetCell = string | number | boolean | Date | FaultyCell;

/**
 * A cell whose value is not known, or is not what it seems. Where the cell is read this is a fault of it; in titles
 * and in columns that nobody reads it is no more than what it shows.
 */
export class FaultyCell {
  readonly shown: string;
  readonly message: string;
  readonly cure: string;
  /** Whether the file as a whole is not taken when the cell is read. */
  readonly hostile: boolean;

  constructor(shown: string, { message, cure, hostile = false }: CellFault) {
    this.shown = shown;
    this.message = message;
    this.cure = cure;
    this.hostile = hostile;
  }

  toString(): string {
    return this.shown;
  }
}

export interface CellFault {
  readonly message: string;
  readonly cure: string;
  readonly hostile?: boolean;
}

/** A cell that is read: throws for the whole file when it hides something. */
export function readCell(cell: SheetCell, row: number, column: number): SheetCell {
  if (cell instanceof FaultyCell && cell.hostile) {
    const name = cellName(row, column);
    throw refuseFile(`${cell.message.replace(/^Ô này/, `Ô ${name}`)} ${cell.cure}`);
  }
  return cell;
}

/** The file as a whole is not taken, and nothing of it is kept. */
export function refuseFile(message: string): Refused {
  return refuse('INVALID', message, 'file');
}

/** The name of a cell in a spreadsheet: "C14". */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Returns the letters of a column counted from 0: "A" for the first, "AA" for the 27th. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** Inverse of {@link columnName}. */
export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
