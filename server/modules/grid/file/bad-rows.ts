import { FaultyCell } from '../../../files/sheet/sheet-row.ts';
import { type BookFormat, gridBook } from './book/grid-book.ts';
import type { FoundFault } from './grid-faults.ts';
import type { JudgedFile } from './grid-judge.ts';

/** The rows that have faults, as they were written, with what is wrong beside each: mended, they are sent again. */
export function badRows({ sheet, rows, faults }: JudgedFile, format: BookFormat): Promise<Buffer> {
  const byRow = new Map<number, FoundFault[]>();
  for (const fault of faults) {
    const known = byRow.get(fault.data.row);
    if (known === undefined) byRow.set(fault.data.row, [fault]);
    else known.push(fault);
  }
  const told = ({ column, message, cure }: FoundFault) =>
    `${column === undefined ? '' : `${sheet.columns[column]?.heading}: `}${message} ${cure}`.trim();
  const bad = rows.flatMap(({ data }) => {
    const found = byRow.get(data.row);
    if (found === undefined) return [];
    return [
      {
        key: String(data.key),
        parent: String(data.parent),
        unit: String(data.unit),
        cells: data.cells.map((cell) => (cell instanceof FaultyCell ? cell.shown : cell)),
        fault: found.map(told).join(' • '),
      },
    ];
  });
  return gridBook(sheet, bad, format);
}
