import type { Queries } from '../../../../data/database.ts';
import { refuse } from '../../../../mutation/refusal.ts';
import { formOfKinds } from '../../../report/form/form-of-kinds.ts';
import { rulesOf } from '../../../standing/rules/campaign-rules.ts';
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
  const kinds = units.map(({ kind }) => kind);
  const form = await formOfKinds(queries, rules, { periodId, kinds });
  const words = await readIndicatorWords(
    queries,
    form.map(({ uuid }) => uuid),
  );
  return { head, units, columns: columnsOf(form, words) };
}
