import type { GridRemoval } from '@thi-dua/schema';
import { columnName } from '../../../files/sheet/sheet-row.ts';
import { finding, type KeptValue } from '../../report/report-values.ts';
import type { WriteVerdict } from '../../report/write/report-draft.ts';
import { gridLimits } from '../grid.limits.ts';
import type { GridColumn } from './book/grid-columns.ts';
import { shownCell } from './book/grid-words.ts';
import { type FaultPlaces, removesValue } from './grid-faults.ts';
import type { GridDataRow } from './grid-table.ts';

/** A value that is kept, and whose cell in the file is empty. */
interface RemovedValue {
  /** The first column of its indicator. */
  readonly column: number;
  readonly value: KeptValue;
}

function removedBy(verdict: WriteVerdict, columns: readonly GridColumn[]): RemovedValue[] {
  if (!('plan' in verdict) || verdict.plan === null) return [];
  const { empty, values } = verdict.plan;
  return empty.flatMap((id) => {
    const column = columns.findIndex(({ indicator }) => indicator.uuid === id);
    const value = values.find(({ indicatorId }) => indicatorId === id);
    return column < 0 || value === undefined ? [] : [{ column, value }];
  });
}

/**
 * Lets nothing be removed that nobody has agreed to: where the file removes more values than `most`, as many as the
 * check has told of, the rows that remove any are not right.
 */
export function holdRemovals(
  verdicts: readonly WriteVerdict[],
  columns: readonly GridColumn[],
  most: number,
): readonly WriteVerdict[] {
  const removed = verdicts.map((verdict) => removedBy(verdict, columns));
  if (removed.flat().length <= most) return verdicts;
  return verdicts.map((verdict, place) => {
    const mine = removed[place] ?? [];
    if (mine.length === 0 || !('findings' in verdict)) return verdict;
    const told = mine.flatMap(({ column, value }) => {
      const message = `Ô trống, nhưng đang có số liệu: ${shownValue(columns, column, value)}.`;
      const indicator = columns[column]?.indicator;
      return indicator === undefined ? [] : [finding(indicator, removesValue, message)];
    });
    const keys = new Set(told.map(({ indicatorId }) => indicatorId));
    const others = verdict.findings.filter(({ indicatorId }) => !keys.has(indicatorId));
    return { ...verdict, outcome: 'INCOMPLETE', findings: [...others, ...told] };
  });
}

/** How many values a file removes, and the first of them in order of the file. */
export function toldRemovals(
  judged: readonly { readonly data: GridDataRow; readonly verdict: WriteVerdict }[],
  { table, columns, names }: FaultPlaces,
): { readonly removedValues: number; readonly removals: GridRemoval[] } {
  const all = judged.flatMap(({ data, verdict }) =>
    removedBy(verdict, columns).map((removed) => ({ data, ...removed })),
  );
  const ordered = all.sort((one, other) => one.data.row - other.data.row || one.column - other.column);
  return {
    removedValues: all.length,
    removals: ordered.slice(0, gridLimits.faults).map(({ data, column, value }) => ({
      row: data.row,
      column: columnName(table.places[column] ?? 0),
      heading: columns[column]?.heading ?? '',
      unit: names.get(data.row) ?? String(data.unit),
      value: shownValue(columns, column, value),
    })),
  };
}

/** Writes the kept value; of a ratio it writes both halves, "9/10". */
function shownValue(columns: readonly GridColumn[], column: number, value: KeptValue): string {
  const mine = columns.filter(({ indicator }) => indicator === columns[column]?.indicator);
  const shown = mine.map((one) => String(shownCell(value, one) ?? ''));
  return value.state === 'NOT_APPLICABLE' ? (shown[0] ?? '') : shown.join('/').slice(0, 100);
}
