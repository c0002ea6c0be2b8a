import type { Queries } from '../../../data/database.ts';
import { refuse } from '../../../mutation/refusal.ts';
import { type RuledIndicator, rulesOf } from '../../standing/campaign-rules.ts';
import { formOf } from '../../standing/roll.ts';
import { columnsOf, type GridColumn } from './grid-columns.ts';
import {
  readIndicatorWords,
  readSheetHead,
  readSheetUnits,
  type SheetHead,
  type SheetUnit,
} from './grid-sheet.queries.ts';

/** The grid of a unit in a period as a table: its rows and its columns. */
export interface GridSheet {
  readonly head: SheetHead;
  readonly units: readonly SheetUnit[];
  readonly columns: readonly GridColumn[];
}

/** Throws a refusal where there is nothing to enter. */
export async function readGridSheet(queries: Queries, unitId: string, periodId: string): Promise<GridSheet> {
  const head = await readSheetHead(queries, periodId);
  if (head === undefined) throw refuse('NOT_FOUND', undefined, 'periodId');
  const units = await readSheetUnits(queries, periodId, unitId);
  if (units.length === 0) {
    throw refuse('INVALID', 'Không có đơn vị nào ở đây phải báo cáo trong kỳ này.', 'unitId');
  }
  const rules = await rulesOf(queries, head.campaignId);
  const form = new Map<string, RuledIndicator>();
  for (const kind of new Set(units.map((unit) => unit.kind))) {
    for (const indicator of await formOf(queries, rules, { periodId, kind }))
      form.set(indicator.uuid, indicator);
  }
  const words = await readIndicatorWords(queries, [...form.keys()]);
  return { head, units, columns: columnsOf([...form.values()], words) };
}
