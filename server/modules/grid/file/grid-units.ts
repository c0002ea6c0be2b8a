import { nearNames } from '@thi-dua/plugin-api';
import { FaultyCell, type SheetCell } from '../../../files/sheet/sheet-row.ts';
import { spellingKey } from '../../../text/search-key.ts';
import { type RowKey, rowKeyOf } from './book/grid-row-key.ts';
import type { SheetUnit } from './book/grid-sheet.queries.ts';
import type { FoundFault } from './grid-faults.ts';
import type { GridDataRow } from './grid-table.ts';

/** Whose row it is. */
export interface FoundUnit {
  readonly unit: SheetUnit;
  /** `ANY` if the file does not say which version of the report it is based on. */
  readonly version: number | null | 'ANY';
  /** Another row is of the same unit. */
  readonly twice: boolean;
}

type Tell = (fault: FoundFault) => void;

/** Finds the unit of a row by its key, or by names where there is none; tells what stands in the way. */
export function unitFinder(
  units: readonly SheetUnit[],
  table: readonly GridDataRow[],
  tell: Tell,
): (data: GridDataRow) => FoundUnit | undefined {
  const search = searchUnits(units);
  const meant = table.map(search);
  const rowsOf = new Map<string, number[]>();
  meant.forEach((one, place) => {
    if (!('unit' in one)) return;
    const rows = rowsOf.get(one.unit.unitId) ?? [];
    rowsOf.set(one.unit.unitId, [...rows, table[place]?.row ?? 0]);
  });
  const placeOf = new Map(table.map((data, place) => [data, place]));
  return (data) => {
    const one = meant[placeOf.get(data) ?? -1];
    if (one === undefined) return undefined;
    if (!('unit' in one)) {
      tell({ data, column: undefined, code: 'UNKNOWN_UNIT', ...one });
      return undefined;
    }
    const others = (rowsOf.get(one.unit.unitId) ?? []).filter((row) => row !== data.row);
    if (others.length > 0) {
      const message = `Đơn vị này còn ở dòng ${others.slice(0, 5).join(', ')}.`;
      tell({
        data,
        column: undefined,
        code: 'UNIT_TWICE',
        message,
        cure: 'Chỉ giữ lại một dòng cho mỗi đơn vị.',
      });
    }
    return { ...one, twice: others.length > 0 };
  };
}

type Meant = Pick<FoundUnit, 'unit' | 'version'> | { readonly message: string; readonly cure: string };

function searchUnits(units: readonly SheetUnit[]): (data: GridDataRow) => Meant {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const byName = new Map<string, SheetUnit[]>();
  for (const unit of units) {
    const key = spellingKey(unit.fullName);
    byName.set(key, [...(byName.get(key) ?? []), unit]);
  }
  const names = units.map(({ fullName }) => fullName);
  return (data) => {
    const unread = [data.key, ...(data.key === '' ? [data.unit, data.parent] : [])].find(isFaulty);
    if (unread !== undefined) return { message: unread.message, cure: unread.cure };
    if (data.key !== '') return byKey(byId, rowKeyOf(String(data.key)));
    const name = String(data.unit);
    if (name === '')
      return { message: 'Thiếu tên đơn vị.', cure: 'Ghi tên đơn vị, hoặc giữ cột "Mã dòng" của mẫu.' };
    const parent = spellingKey(String(data.parent));
    const called = byName.get(spellingKey(name)) ?? [];
    const [unit, other] = called.filter((one) => parent === '' || spellingKey(one.parentName) === parent);
    if (unit !== undefined && other === undefined) return { unit, version: 'ANY' };
    if (other !== undefined) {
      const cure = `Ghi cột "Thuộc": ${called
        .slice(0, 3)
        .map(({ parentName }) => parentName)
        .join('; ')} …`;
      return { message: 'Có nhiều đơn vị trùng tên này.', cure };
    }
    const [near] = nearNames(name, names);
    const cure = near === undefined ? 'Tải lại tệp mẫu của kỳ này.' : `Có phải: ${near}?`;
    return { message: unknown, cure };
  };
}

const isFaulty = (cell: SheetCell): cell is FaultyCell => cell instanceof FaultyCell;

const unknown = 'Không có đơn vị này trong danh sách phải báo cáo ở kỳ và đơn vị đang nhập.';

function byKey(units: ReadonlyMap<string, SheetUnit>, key: RowKey | undefined): Meant {
  if (key === undefined) {
    return {
      message: 'Mã dòng không đúng dạng của mẫu.',
      cure: 'Chép lại mã dòng từ tệp mẫu, hoặc để trống và ghi tên.',
    };
  }
  const unit = units.get(key.unitId);
  return unit === undefined
    ? { message: unknown, cure: 'Xóa dòng này, hoặc tải lại tệp mẫu của kỳ này.' }
    : { unit, version: key.version };
}
