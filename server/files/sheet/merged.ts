import { mergedCell } from './cell-faults.ts';
import { sheetLimits } from './sheet.limits.ts';
import { FaultyCell, type MergedRange, type Sheet, type SheetCell } from './sheet-row.ts';
import { tooManyRows } from './too-large.ts';

/** No sheet that is read is wider. */
const widest = 256;

/**
 * What the merged cells of a sheet show where they cover a cell: down one column the value of the first for each row,
 * as people write the commune once for all its teams; across columns nobody can know which of them is meant.
 * Undefined where nothing covers the cell.
 */
export function mergedValues({
  rows,
  merged,
}: Sheet): (row: number, column: number) => SheetCell | undefined {
  const covered = new Map<number, MergedRange>();
  const placeOf = (row: number, column: number) => row * widest + column;
  const last = rows.at(-1)?.row ?? 0;
  for (const range of merged) {
    for (let row = range.top; row <= Math.min(range.bottom, last); row += 1) {
      for (let column = range.left; column <= Math.min(range.right, widest - 1); column += 1) {
        if (row > range.top || column > range.left) covered.set(placeOf(row, column), range);
        if (covered.size > sheetLimits.cells) throw tooManyRows();
      }
    }
  }
  const byRow = new Map(rows.map((one) => [one.row, one.cells]));
  return (row, column) => {
    const range = covered.get(placeOf(row, column));
    const shown = range && byRow.get(range.top)?.[range.left];
    if (range === undefined || shown === undefined || shown === '') return undefined;
    return range.left === range.right ? shown : new FaultyCell('', mergedCell(range.name));
  };
}
