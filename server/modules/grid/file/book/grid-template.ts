import type { Context } from '../../../../context.ts';
import { unitIdOr } from '../../../../data/unit-id.ts';
import { refuse } from '../../../../mutation/refusal.ts';
import { enterableUnits } from '../../enterable-units.ts';
import { type BookFormat, type BookRow, gridBook } from './grid-book.ts';
import { rowKeyText } from './grid-row-key.ts';
import { readSheetValues } from './grid-sheet.queries.ts';
import { type GridSheet, readGridSheet } from './grid-sheet.ts';
import { shownCell } from './grid-words.ts';

/** Which grid is asked for. */
export interface GridKey {
  readonly unitId: string;
  readonly periodId: string;
}

/** The grid of a unit with what was entered so far, for the units whose reports the caller may enter. */
export async function gridTemplate(context: Context, asked: GridKey, format: BookFormat): Promise<Buffer> {
  const [unitId, periodId] = [unitIdOr(asked.unitId), unitIdOr(asked.periodId)];
  const { access, session } = context;
  if ((await access.allowing('importGrid', unitId)) === null) throw refuse('NOT_FOUND');
  const sheet = await readGridSheet(session, unitId, periodId);
  const given = { operation: 'importGrid', unitId, periodId, rows: sheet.units } as const;
  const enterable = await enterableUnits(context, given);
  const rows = await rowsOf(context, {
    ...sheet,
    units: sheet.units.filter((unit) => enterable.has(unit.unitId)),
  });
  return gridBook(sheet, rows, format);
}

async function rowsOf({ session }: Context, { head, units, columns }: GridSheet): Promise<BookRow[]> {
  const ids = units.map(({ unitId }) => unitId);
  const entered = await readSheetValues(session, head.periodId, ids);
  return units.map((unit) => {
    const values = new Map((entered.get(unit.unitId) ?? []).map((value) => [value.indicatorId, value]));
    return {
      key: rowKeyText(unit),
      parent: unit.parentName,
      unit: unit.fullName,
      cells: columns.map((column) => shownCell(values.get(column.indicator.uuid), column)),
    };
  });
}
