import type { Part } from '../../office/open-package.ts';
import { readXml } from '../../office/read-xml.ts';
import { type SheetKind, sheetLimits } from '../sheet.limits.ts';
import type { MergedRange, SheetRow } from '../sheet-row.ts';
import { tooManyRows } from '../too-large.ts';
import type { CellContext } from './cell-value.ts';
import { gatherCells } from './gather-cells.ts';
import { GatheredRows } from './gather-rows.ts';
import { rangeOf } from './places.ts';

export interface ReadCells {
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedRange[];
}

/** The cells of a sheet, and which of them are merged. */
export async function readCells(part: Part, kind: SheetKind, context: CellContext): Promise<ReadCells> {
  const merged: MergedRange[] = [];
  const rows = new GatheredRows(kind, context);
  const cells = gatherCells(rows);
  await readXml(part, {
    open(name, attributes) {
      if (name === 'row') rows.open(attributes);
      else if (name === 'mergeCell') {
        const range = rangeOf(attributes.ref ?? '');
        if (range !== undefined) merged.push(range);
        if (merged.length > sheetLimits.rows) throw tooManyRows();
      } else cells.open(name, attributes);
    },
    text: cells.text,
    close(name) {
      if (name === 'row') rows.close();
      else cells.close(name);
    },
  });
  return { rows: rows.gathered, merged };
}
