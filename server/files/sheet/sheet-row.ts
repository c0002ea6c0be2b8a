import type { Refused } from '../../mutation/refusal.ts';
import { refuse } from '../../mutation/refusal.ts';

/** A row of a file, numbered as a spreadsheet numbers it: from 1, empty rows counted. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** Text is NFC with single spaces; an empty cell is ''. */
export type SheetCell = string | number | boolean | Date;

/** The file as a whole is not taken, and nothing of it is kept. */
export function refuseFile(message: string): Refused {
  return refuse('INVALID', message, 'file');
}

/** The name of a cell in a spreadsheet: "C14". */
export function cellName(row: number, column: number): string {
  return `${String.fromCharCode(65 + (column % 26))}${row}`;
}
