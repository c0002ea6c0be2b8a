import { randomUUID } from 'node:crypto';
import { nearNames } from '@thi-dua/plugin-api';
import { brokenName, brokenVietnameseName } from '../../../text/broken-name.ts';
import { spellingKey } from '../../../text/search-key.ts';
import { mayBeForeign } from '../../unit/administer/unit-kinds.ts';
import { importLimits } from '../import.limits.ts';
import type { CommuneRecord, KnownUnit } from '../import.queries.ts';
import { type KindWord, kindOf, kindWords, properName } from '../import.words.ts';
import { type FaultCollector, suggestionOr } from './faults.ts';
import type { PlannedUnit } from './plan.ts';
import type { DataRow } from './table.ts';

/** The units named in a file, by commune, kind and name: one entry each, however many rows repeat it. */
export interface UnitRegister {
  /** Finds or plans the unit of a row; adds a fault and returns undefined if its kind or name is invalid. */
  of(row: DataRow, commune: CommuneRecord): PlannedUnit | undefined;
  hamlet(communeId: string, word: string, name: string): PlannedUnit | undefined;
  /** The full names of the hamlets of a commune, for suggestions. */
  hamlets(communeId: string): string[];
  all(): Iterable<PlannedUnit>;
}

export function registerUnits(known: readonly KnownUnit[], faults: FaultCollector): UnitRegister {
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

/** Adds to each known unit its commune, which is its parent or the parent of its hamlet. */
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

function kindOfRow({ row, cells }: DataRow, faults: FaultCollector): KindWord | undefined {
  const value = String(cells.kind ?? '');
  const kind = kindOf(value);
  if (kind === undefined) {
    const message = value === '' ? 'Thiếu loại đơn vị.' : 'Không có loại đơn vị này dưới cấp xã.';
    const cure = () => suggestionOr(nearNames(value, kindWords), `Ghi một trong: ${kindWords.join('; ')}.`);
    faults.add({ row, column: 'kind', value, message, cure });
  }
  return kind;
}

function nameOfRow(
  { row, cells }: DataRow,
  kind: KindWord | undefined,
  faults: FaultCollector,
): string | undefined {
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
