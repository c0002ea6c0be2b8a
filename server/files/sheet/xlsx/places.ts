import { columnNumber, type MergedRange } from '../sheet-row.ts';

/** Row from 1, column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Reads a cell reference such as "C7"; returns undefined if the text is none. */
export function placeOf(text: string): Place | undefined {
  const [, letters, digits] = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  return { row: Number(digits), column: columnNumber(letters) };
}

/** Reads a range such as "D4:D6", or a single cell. */
export function rangeOf(name: string): MergedRange | undefined {
  const [from = '', to = from] = name.split(':');
  const [first, last] = [placeOf(from), placeOf(to)];
  if (first === undefined || last === undefined) return undefined;
  return { name, top: first.row, bottom: last.row, left: first.column, right: last.column };
}
