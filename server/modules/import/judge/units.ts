import { randomUUID } from 'node:crypto';
import { nearNames } from '@thi-dua/plugin-api';
import { brokenName, brokenVietnameseName } from '../../../text/broken-name.ts';
import { spellingKey } from '../../../text/search-key.ts';
import { mayBeForeign } from '../../unit/administer/unit-kinds.ts';
import { importLimits } from '../import.limits.ts';
import type { CommuneRecord, KnownUnit } from '../import.queries.ts';
import { type KindWord, kindOf, kindWords, properName } from '../import.words.ts';
import { type Faults, nearOr } from './faults.ts';
import type { PlannedUnit } from './plan.ts';
import type { DataRow } from './table.ts';

/** The units a file speaks of, by commune, kind and name: each once, however many rows repeat it. */
export interface UnitRegister {
  /** The unit of a row; undefined with a fault when the row does not say which. */
  of(row: DataRow, commune: CommuneRecord): PlannedUnit | undefined;
  hamlet(communeId: string, word: string, name: string): PlannedUnit | undefined;
  /** The names of the hamlets of a commune, to guess what was meant. */
  hamlets(communeId: string): string[];
  all(): Iterable<PlannedUnit>;
}

export function registerUnits(known: readonly KnownUnit[], faults: Faults): UnitRegister {
  const units = knownUnits(known);
  const keyOf = (communeId: string, word: string, name: string) =>
    `${communeId} ${word} ${spellingKey(name)}`;
  const byKey = new Map(units.map((unit) => [keyOf(unit.communeId, unit.word, unit.name), unit]));
  return {
    of(row, commune) {
      const kind = kindOfRow(row, faults);
      const name = nameOfRow(row, kind, faults);
      if (kind === undefined || name === undefined) return undefined;
      const key = keyOf(commune.id, kind.word, name);
      const unit = byKey.get(key) ?? newUnit(row, { commune, kind, name });
      byKey.set(key, unit);
      return unit;
    },
    hamlet: (communeId, word, name) => byKey.get(keyOf(communeId, word, name)),
    hamlets: (communeId) =>
      [...byKey.values()]
        .filter((unit) => unit.kind === 'HAMLET' && unit.communeId === communeId)
        .map(({ word, name }) => `${word.charAt(0).toUpperCase()}${word.slice(1)} ${name}`),
    all: () => byKey.values(),
  };
}

/** Each with the commune it stands in, directly or below a hamlet. */
function knownUnits(known: readonly KnownUnit[]): PlannedUnit[] {
  const parents = new Map(known.map(({ id, parentId }) => [id, parentId]));
  return known.map(({ id, parentId, kind, word, name, born }) => {
    const communeId = parents.get(parentId) ?? parentId;
    return {
      id,
      known: true,
      communeId,
      kind,
      word,
      name,

      row: 0,
      parentId,
      from: born,
    };
  });
}

interface UnitFacts {
  readonly commune: CommuneRecord;
  readonly kind: KindWord;
  readonly name: string;
}

function newUnit({ row }: DataRow, { commune, kind, name }: UnitFacts): PlannedUnit {
  return {
    id: randomUUID(),
    known: false,
    communeId: commune.id,
    kind: kind.kind,
    word: kind.word,
    name,
    row,
    parentId: commune.id,
    from: undefined,
  };
}

function kindOfRow({ row, cells }: DataRow, faults: Faults): KindWord | undefined {
  const value = String(cells.kind ?? '');
  const kind = kindOf(value);
  if (kind === undefined) {
    const message = value === '' ? 'Thiếu loại đơn vị.' : 'Không có loại đơn vị này dưới cấp xã.';
    const cure = () => nearOr(nearNames(value, kindWords), `Ghi một trong: ${kindWords.join('; ')}.`);
    faults.add({ row, column: 'kind', value, message, cure });
  }
  return kind;
}

function nameOfRow({ row, cells }: DataRow, kind: KindWord | undefined, faults: Faults): string | undefined {
  const value = cells.name === undefined || cells.name instanceof Date ? '' : String(cells.name);
  const name = kind === undefined ? value : properName(value, kind);
  const fault = (message: string, cure: string) => {
    faults.add({ row, column: 'name', value: String(cells.name ?? ''), message, cure: () => cure });
    return undefined;
  };
  if (cells.name instanceof Date) {
    return fault('Tên đơn vị là một ngày.', 'Đổi định dạng ô thành "Văn bản" (Text) rồi gõ lại tên.');
  }
  if (name === '') return fault('Thiếu tên đơn vị.', 'Ghi tên riêng, ví dụ: Ấp 1.');
  if (name.length > importLimits.cell || !/[\p{L}\p{N}]/u.test(name)) {
    return fault('Đây không phải là tên đơn vị.', `Ghi tên riêng, nhiều nhất ${importLimits.cell} ký tự.`);
  }
  const broken =
    kind !== undefined && mayBeForeign(kind.kind) ? brokenName(name) : brokenVietnameseName(name);
  return broken === undefined ? name : fault(broken.message, broken.cure);
}
