import { nearNames } from '@thi-dua/plugin-api';
import { allowedParents } from '../../unit/administer/unit-kinds.ts';
import { hamletParts } from '../import.words.ts';
import { type FaultCollector, suggestionOr } from './faults.ts';
import type { PlannedRow, PlannedUnit } from './plan.ts';
import type { DataRow } from './table.ts';
import type { UnitRegister } from './units.ts';

export interface RowAndPlan {
  readonly data: DataRow;
  readonly planned: PlannedRow;
}

/** Finds the hamlet above each unit. It runs after all rows were read, as a hamlet's row may come further down. */
export function findParents(rows: readonly RowAndPlan[], units: UnitRegister, faults: FaultCollector): void {
  const named = rows.filter(({ data }) => data.cells.parent !== undefined);
  const below = named.filter(({ planned }) => allowedParents[planned.unit.kind].includes('HAMLET'));
  const mayStand = new Set(below);
  for (const row of named) {
    const { data, planned } = row;
    if (mayStand.has(row)) continue;
    const message = `${capital(planned.unit.word)} trực thuộc thẳng xã, phường.`;
    faults.add({ ...parentCell(data), message, cure: () => 'Bỏ trống ô này.' });
  }
  // No row of a hamlet gets a fault after this point, so the units below can rely on it.
  const right = new Set(rows.filter(({ data }) => !faults.has(data.row)).map(({ planned }) => planned.unit));
  for (const { data, planned } of below) {
    const parent = hamletOf(data, planned.unit, units);
    if (parent === undefined || !(parent.known || right.has(parent))) {
      faults.add({ ...parentCell(data), ...unknownParent(data, planned.unit, units) });
    } else putBelow(data, planned.unit, parent, faults);
  }
}

function putBelow(data: DataRow, unit: PlannedUnit, parent: PlannedUnit, faults: FaultCollector): void {
  if (!unit.known && unit.row === data.row) unit.parentId = parent.id;
  if (unit.parentId === parent.id) return;
  const where = unit.known ? '' : ` ở dòng ${unit.row}`;
  faults.add({
    ...parentCell(data),
    message: `Đơn vị này đã có${where} và trực thuộc đơn vị khác.`,
    cure: () => 'Ghi cùng một đơn vị cấp trên, hoặc thêm tên thôn, ấp vào tên đơn vị để phân biệt.',
  });
}

function unknownParent({ cells }: DataRow, { communeId }: PlannedUnit, units: UnitRegister) {
  const value = String(cells.parent);
  const otherwise = `Thêm một dòng đúng cho "${value}" (loại: ấp, thôn …), hoặc bỏ trống.`;
  const near = () => nearNames(value, units.hamlets(communeId)).filter((name) => name !== value);
  return {
    message: 'Không có thôn, ấp, khóm nào tên này trong xã, hoặc dòng của nó có lỗi.',
    cure: () => suggestionOr(near(), otherwise),
  };
}

function parentCell({ row, cells }: DataRow) {
  return { row, column: 'parent', value: String(cells.parent) } as const;
}

function hamletOf({ cells }: DataRow, unit: PlannedUnit, units: UnitRegister): PlannedUnit | undefined {
  const parts = hamletParts(String(cells.parent));
  return parts && units.hamlet(unit.communeId, parts.word, parts.name);
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
