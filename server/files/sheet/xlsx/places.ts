import { columnNumber, type MergedRange } from '../sheet-row.ts';

/** Row from 1, column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Of "C7"; undefined when it is no place of a sheet. */
export function placeOf(text: string): Place | undefined {
  const [, letters, digits] = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  return { row: Number(digits), column: columnNumber(letters) };
}

/** Of "D4:D6", or of one cell. */
export function rangeOf(name: string): MergedRange | undefined {
  const [from = '', to = from] = name.split(':');
  const [first, last] = [placeOf(from), placeOf(to)];
  if (first === undefined || last === undefined) return undefined;
  return { name, top: first.row, bottom: last.row, left: first.column, right: last.column };
}
