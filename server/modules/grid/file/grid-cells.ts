import { nearNames } from '@thi-dua/plugin-api';
import type { ReportValueInput } from '@thi-dua/schema';
import { FaultyCell, type SheetCell } from '../../../files/sheet/sheet-row.ts';
import { searchKey } from '../../../text/search-key.ts';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import { flagOf, isNotApplicable } from './book/grid-words.ts';
import { numberOf } from './grid-numbers.ts';

/** What is wrong with a cell before it is a value. */
export interface WrongCell {
  /** Which of the cells that were given. */
  readonly cell: number;
  readonly message: string;
  readonly cure: string;
}

/** What the cells of an indicator say. */
export type ReadCells = { readonly value: ReportValueInput } | { readonly wrong: readonly WrongCell[] };

/** One cell, or numerator and denominator. */
export function readCells(indicator: RuledIndicator, cells: readonly SheetCell[]): ReadCells {
  const indicatorId = indicator.key;
  const unread = cells.flatMap((cell, place) =>
    cell instanceof FaultyCell ? [{ cell: place, message: cell.message, cure: cell.cure }] : [],
  );
  if (unread.length > 0) return { wrong: unread };
  if (cells.every((cell) => cell === '')) return { value: { indicatorId, state: 'NOT_REPORTED' } };
  if (cells.some(isNotApplicable)) {
    const other = cells.findIndex((cell) => cell !== '' && !isNotApplicable(cell));
    if (other < 0) return { value: { indicatorId, state: 'NOT_APPLICABLE' } };
    const cure = 'Xóa ô này, hoặc ghi số vào cả hai ô.';
    return { wrong: [{ cell: other, message: 'Ô bên cạnh ghi không áp dụng.', cure }] };
  }
  const typed = read(indicator, cells);
  if ('wrong' in typed) return typed;
  return { value: { indicatorId, state: 'REPORTED', ...typed } };
}

type TypedCell =
  | Partial<Omit<ReportValueInput, 'indicatorId' | 'state'>>
  | { readonly wrong: readonly WrongCell[] };

function read(indicator: RuledIndicator, cells: readonly SheetCell[]): TypedCell {
  const [cell = ''] = cells;
  switch (indicator.measure) {
    case 'RATIO':
      return ratio(cells);
    case 'COUNT':
    case 'INCIDENTS': {
      const count = numberOf(cell);
      return 'number' in count ? { count: count.number } : { wrong: [{ cell: 0, ...count }] };
    }
    case 'GRADE':
      return grade(cell, indicator.grades);
    case 'FLAG':
    case 'RECOGNITION': {
      const flag = flagOf(cell);
      return flag === undefined
        ? wrongWord('Ô này không phải là có hay không.', 'Ghi Có hoặc Không.')
        : { flag };
    }
    case 'TEXT':
      return { text: String(cell) };
  }
}

function ratio(cells: readonly SheetCell[]): TypedCell {
  const [numerator, denominator] = cells.map(numberOf);
  const wrong = cells.flatMap((cell, place): WrongCell[] => {
    const half = place === 0 ? 'tử số' : 'mẫu số';
    if (cell === '') {
      return [{ cell: place, message: `Thiếu ${half}.`, cure: `Ghi ${half}; nếu không áp dụng, ghi KAD.` }];
    }
    const read = place === 0 ? numerator : denominator;
    return read !== undefined && 'message' in read ? [{ cell: place, ...read }] : [];
  });
  if (wrong.length > 0) return { wrong };
  return {
    numerator: numerator !== undefined && 'number' in numerator ? numerator.number : null,
    denominator: denominator !== undefined && 'number' in denominator ? denominator.number : null,
  };
}

function grade(cell: SheetCell, grades: readonly string[]): TypedCell {
  const word = searchKey(String(cell));
  const found = grades.find((one) => searchKey(one) === word);
  if (found !== undefined) return { grade: found };
  const near = nearNames(String(cell), grades);
  const cure = near.length > 0 ? `Có phải: ${near.join('; ')}?` : `Ghi một trong: ${grades.join('; ')}.`;
  return wrongWord('Không có mức này.', cure);
}

const wrongWord = (message: string, cure: string) => ({ wrong: [{ cell: 0, message, cure }] });
