import type { ReportValueInput } from '@thi-dua/schema';
import { FaultyCell, type SheetCell } from '../../../files/sheet/sheet-row.ts';
import { finding, type KeptValue } from '../../report/report-values.ts';
import type { ReportDraft } from '../../report/write/report-draft.ts';
import type { RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import type { GridColumn } from './book/grid-columns.ts';
import type { SheetUnit } from './book/grid-sheet.queries.ts';
import type { GridSheet } from './book/grid-sheet.ts';
import { shownCell } from './book/grid-words.ts';
import { readCells } from './grid-cells.ts';
import { type FoundFault, wrongCell } from './grid-faults.ts';
import type { GridDataRow } from './grid-table.ts';
import { unitFinder } from './grid-units.ts';

/** A row, and whose it is. */
export interface ReadRow {
  readonly data: GridDataRow;
  readonly unit: SheetUnit | undefined;
  /** Undefined if the unit is unknown, or if two rows are of one unit. */
  readonly wanted: ReportDraft | undefined;
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly FoundFault[];
}

/** What the rows say, and what in them says nothing; `entered` is needed where there are answers in words. */
export function readGridRows(
  table: readonly GridDataRow[],
  { units, columns }: Pick<GridSheet, 'units' | 'columns'>,
  entered: ReadonlyMap<string, readonly KeptValue[]>,
): ReadRows {
  const faults: FoundFault[] = [];
  const find = unitFinder(units, table, (fault) => faults.push(fault));
  const groups = groupsOf(columns);
  const rows = table.map((data): ReadRow => {
    const found = find(data);
    const { values, wrong } = cellsOf(data, groups, (found && entered.get(found.unit.unitId)) ?? []);
    faults.push(...wrong);
    if (found === undefined) return { data, unit: undefined, wanted: undefined };
    const { unit, version, twice } = found;
    const findings = wrong.map(({ column, message }) =>
      finding(columns[column ?? -1]?.indicator ?? { key: '' }, wrongCell, message),
    );
    return { data, unit, wanted: twice ? undefined : { unitId: unit.unitId, version, values, findings } };
  });
  return { rows, faults };
}

interface Group {
  readonly indicator: RuledIndicator;
  /** The columns of the indicator. */
  readonly columns: readonly number[];
  readonly shown: readonly GridColumn[];
}

function groupsOf(columns: readonly GridColumn[]): Group[] {
  return [...new Set(columns.map(({ indicator }) => indicator))].map((indicator) => {
    const mine = columns.flatMap((column, place) => (column.indicator === indicator ? [place] : []));
    return { indicator, columns: mine, shown: columns.filter((column) => column.indicator === indicator) };
  });
}

function cellsOf(
  data: GridDataRow,
  groups: readonly Group[],
  entered: readonly KeptValue[],
): { readonly values: ReportValueInput[]; readonly wrong: FoundFault[] } {
  const values: ReportValueInput[] = [];
  const wrong: FoundFault[] = [];
  for (const group of groups) {
    const cells = group.columns.map((place) => data.cells[place] ?? '');
    if (group.indicator.measure === 'TEXT' && isAsShown(cells[0] ?? '', group, entered)) continue;
    const read = readCells(group.indicator, cells);
    if ('value' in read) values.push(read.value);
    else {
      for (const { cell, message, cure } of read.wrong) {
        wrong.push({ data, column: group.columns[cell], code: wrongCell, message, cure });
      }
    }
  }
  return { values, wrong };
}

/** A cell holds one line: an answer of several that comes back as one was not changed. */
function isAsShown(cell: SheetCell, { indicator, shown }: Group, entered: readonly KeptValue[]): boolean {
  const [column] = shown;
  const now = entered.find(({ indicatorId }) => indicatorId === indicator.uuid);
  if (column === undefined || now === undefined || cell instanceof FaultyCell) return false;
  return String(cell) === oneLine(String(shownCell(now, column) ?? ''));
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
