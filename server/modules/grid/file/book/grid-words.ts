import type { SheetCell } from '../../../../files/sheet/sheet-row.ts';
import { searchKey } from '../../../../text/search-key.ts';
import type { KeptValue } from '../../../report/report-values.ts';
import type { GridColumn } from './grid-columns.ts';

/** “Không áp dụng”, as templates write it. */
export const notApplicable = 'KAD';

const notApplicableWords = new Set(
  ['KAD', 'KÁD', 'Không áp dụng', 'Không phát sinh', 'KPS', 'N/A'].map(searchKey),
);

export function isNotApplicable(cell: SheetCell): boolean {
  return typeof cell === 'string' && !/^\d*$/.test(cell) && notApplicableWords.has(searchKey(cell));
}

const yes = new Set(['có', 'đạt', 'x', 'yes'].map(searchKey));
const no = new Set(['không', 'chưa', 'không đạt', 'chưa đạt', 'no'].map(searchKey));

/** Returns undefined if the text says neither yes nor no. */
export function flagOf(cell: SheetCell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const word = typeof cell === 'string' ? searchKey(cell) : '';
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

/** What a cell of the template shows of a value; null: nothing. */
export function shownCell(
  value: KeptValue | undefined,
  { part, indicator }: GridColumn,
): string | number | null {
  if (value === undefined) return null;
  if (value.state === 'NOT_APPLICABLE') return notApplicable;
  switch (indicator.measure) {
    case 'RATIO':
      return part === 'NUMERATOR' ? value.part : value.whole;
    case 'COUNT':
    case 'INCIDENTS':
      return value.part;
    case 'FLAG':
    case 'RECOGNITION':
      return value.result === 'YES' ? 'Có' : 'Không';
    case 'GRADE':
      return value.result;
    case 'TEXT':
      return value.words;
  }
}
