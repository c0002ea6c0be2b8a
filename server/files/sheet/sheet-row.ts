import type { Refused } from '../../mutation/refusal.ts';
import { refuse } from '../../mutation/refusal.ts';

/** A row of a file, numbered as a spreadsheet numbers it: from 1, empty rows counted. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** A sheet that may be read, once, from its first row on. */
export interface Sheet {
  readonly rows: Iterable<SheetRow> | AsyncIterable<SheetRow>;
  /** Ranges of cells that are shown as one: "D4:D6"; the others of a range hold nothing. */
  readonly merged: readonly string[];
}

/** Text is NFC with single spaces; an empty cell is ''. */
export type SheetCell = string | number | boolean | Date;

/** The file as a whole is not taken, and nothing of it is kept. */
export function refuseFile(message: string): Refused {
  return refuse('INVALID', message, 'file');
}

/** The name of a cell in a spreadsheet: "C14". */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Of the first column "A", of the 27th "AA". */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
