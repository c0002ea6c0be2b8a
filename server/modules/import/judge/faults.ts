import type { ImportFault } from '@thi-dua/schema';
import { FaultyCell } from '../../../files/sheet/sheet-row.ts';
import { cutText } from '../../../text/cut-text.ts';
import { type ColumnKey, headings, importColumns } from '../columns.ts';
import { importLimits } from '../import.limits.ts';
import type { DataRow } from './table.ts';

/** What is wrong with a cell. */
export interface RowFault {
  readonly row: number;
  readonly column: ColumnKey;
  readonly value: string;
  readonly message: string;
  /** Called only for faults that the report lists, as looking for similar names takes time. */
  readonly cure: () => string;
}

/** Collects the faults of a file. */
export interface FaultCollector {
  add(wrong: RowFault): void;
  /** Adds the cells of a row that could not be read; later faults of the same cells are ignored. */
  addUnread(data: DataRow): void;
  has(row: number): boolean;
  readonly count: number;
  /** The faults in the order of the file, at most `importLimits.faults`. */
  list(): ImportFault[];
}

export function createFaultCollector(): FaultCollector {
  const all: RowFault[] = [];
  const rows = new Set<number>();
  const unread = new Set<string>();
  const add = (wrong: RowFault) => {
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
      const place = ({ column }: RowFault) => places.get(column) ?? 0;
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

/** "Có phải: Tổ trưởng; Tổ phó?", or `otherwise` if there is nothing similar. */
export function suggestionOr(near: readonly string[], otherwise: string): string {
  return near.length === 0 ? otherwise : `Có phải: ${near.join('; ')}?`;
}
