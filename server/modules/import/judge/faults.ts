import type { ImportFault } from '@thi-dua/schema';
import { FaultyCell } from '../../../files/sheet/sheet-row.ts';
import { cutText } from '../../../text/cut-text.ts';
import { type ColumnKey, headings, importColumns } from '../columns.ts';
import { importLimits } from '../import.limits.ts';
import type { DataRow } from './table.ts';

export interface Wrong {
  readonly row: number;
  readonly column: ColumnKey;
  readonly value: string;
  readonly message: string;
  /** Worked out for those told one by one alone: near names take time. */
  readonly cure: () => string;
}

/** The faults of a file, gathered together. */
export interface Faults {
  add(wrong: Wrong): void;
  /** The cells of a row whose value is not known; what else would be wrong with them is not told. */
  addUnread(data: DataRow): void;
  has(row: number): boolean;
  readonly count: number;
  /** In order of the file, at most as many as a report holds. */
  list(): ImportFault[];
}

export function gatherFaults(): Faults {
  const all: Wrong[] = [];
  const rows = new Set<number>();
  const unread = new Set<string>();
  const add = (wrong: Wrong) => {
    if (unread.has(`${wrong.row} ${wrong.column}`)) return;
    all.push(wrong);
    rows.add(wrong.row);
  };
  return {
    add,
    addUnread({ row, cells }) {
      for (const { key: column } of importColumns) {
        const cell = cells[column];
        if (!(cell instanceof FaultyCell)) continue;
        const { shown: value, message, cure } = cell;
        add({ row, column, value, message, cure: () => cure });
        unread.add(`${row} ${column}`);
      }
    },
    has: (row) => rows.has(row),
    get count() {
      return all.length;
    },
    list() {
      const places = new Map(importColumns.map(({ key }, index) => [key, index]));
      const place = ({ column }: Wrong) => places.get(column) ?? 0;
      const ordered = all.sort((one, other) => one.row - other.row || place(one) - place(other));
      return ordered.slice(0, importLimits.faults).map(({ row, column, value, message, cure }) => ({
        row,
        column: headings[column],
        value: cutText(value, 100),
        message,
        cure: cure(),
      }));
    },
  };
}

/** "Gần giống: Tổ trưởng, Tổ phó." or what to write when nothing is near. */
export function nearOr(near: readonly string[], otherwise: string): string {
  return near.length === 0 ? otherwise : `Có phải: ${near.join('; ')}?`;
}
