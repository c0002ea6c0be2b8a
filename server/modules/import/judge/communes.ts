import { nearNames } from '@thi-dua/plugin-api';
import { spellingKey } from '../../../text/search-key.ts';
import type { CommuneRecord } from '../import.queries.ts';
import { type FaultCollector, suggestionOr } from './faults.ts';
import type { DataRow } from './table.ts';

/** Returns a function that finds the commune of a row within the scope, or adds a fault and returns undefined. */
export function communeFinder(communes: readonly CommuneRecord[], faults: FaultCollector) {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const byName = new Map<string, CommuneRecord[]>();
  for (const commune of communes) {
    for (const spelling of [commune.name, `${commune.word} ${commune.name}`]) {
      const key = spellingKey(spelling);
      byName.set(key, [...(byName.get(key) ?? []), commune]);
    }
  }
  const names = communes.map(fullNameOf);

  const coded = ({ row, cells: { communeCode } }: DataRow): CommuneRecord | undefined => {
    // A spreadsheet turns 05563 into the number 5563.
    const code = String(communeCode).padStart(5, '0');
    const commune = byCode.get(code);
    if (commune === undefined) {
      faults.add({
        row,
        column: 'communeCode',
        value: String(communeCode),
        message: 'Không có xã, phường nào mang mã này trong phạm vi của bạn.',
        cure: () => suggestionOr(nearCodes(code, byCode), 'Ghi mã 5 chữ số của xã, phường, ví dụ 30076.'),
      });
    }
    return commune;
  };
  const named = ({ row, cells: { communeName } }: DataRow): CommuneRecord | undefined => {
    const value = String(communeName);
    const [commune, other] = byName.get(spellingKey(value)) ?? [];
    if (commune !== undefined && other === undefined) return commune;
    const column = 'communeName';
    const message = 'Không có xã, phường nào mang tên này trong phạm vi của bạn.';
    const several = 'Có nhiều đơn vị trùng tên này.';
    if (other !== undefined) {
      const choice = (byName.get(spellingKey(value)) ?? []).map(fullNameOf);
      faults.add({ row, column, value, message: several, cure: () => suggestionOr(choice, '') });
    } else {
      const cure = () => suggestionOr(nearNames(value, names), 'Ghi đúng tên hiện nay, ví dụ: Xã Mỹ Thọ.');
      faults.add({ row, column, value, message, cure });
    }
    return undefined;
  };

  return (row: DataRow): CommuneRecord | undefined => {
    const { communeCode, communeName } = row.cells;
    if (communeCode !== undefined) {
      const commune = coded(row);
      if (commune === undefined || communeName === undefined) return commune;
      const other = named(row);
      if (other === undefined || other === commune) return other;
      const message = `Mã xã là của ${fullNameOf(commune)}, tên xã là ${fullNameOf(other)}.`;
      const cure = () => `Ghi mã ${other.code}, hoặc tên ${fullNameOf(commune)}.`;
      faults.add({ row: row.row, column: 'communeCode', value: String(communeCode), message, cure });
      return undefined;
    }
    if (communeName !== undefined) return named(row);
    const message = 'Thiếu xã, phường.';
    const cure = () => 'Ghi mã 5 chữ số vào cột "Mã xã" hoặc tên vào cột "Xã/phường".';
    faults.add({ row: row.row, column: 'communeCode', value: '', message, cure });
    return undefined;
  };
}

/** Suggests up to three known codes with one other digit, or with two digits swapped. */
function nearCodes(code: string, known: ReadonlyMap<string, CommuneRecord>): string[] {
  const near = [...known.values()].filter((commune) => {
    const differing = [...commune.code].filter((digit, index) => digit !== code[index]).length;
    const sameDigits = [...commune.code].sort().join('') === [...code].sort().join('');
    return differing === 1 || (differing === 2 && sameDigits);
  });
  return near.slice(0, 3).map((commune) => `${commune.code} (${fullNameOf(commune)})`);
}

function fullNameOf({ word, name }: CommuneRecord): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${name}`;
}
