import { searchKey, spellingKey } from '../../../data/search-key.ts';
import { fullNameOf, type Level } from '../unit.names.ts';
import { type Before, hasOldCode, namesOldUnit } from './before.ts';
import { type Origins, originsOf, Successors } from './origins.ts';
import { changeOn, idOf, latestOf, type Register, requireParts, type UnitDraft } from './register.ts';
import type { ProvinceRow, Source } from './source.ts';

interface NewUnit {
  readonly level: Level;
  readonly unit: string;
  readonly code: string;
  readonly parent: UnitDraft | null;
  readonly decree: string | null;
  readonly day: string;
}

/** Applies 1 July 2025: 63 provinces become 34, the districts end, 10,035 communes become 3,321. */
export function applyReform(source: Source, register: Register, before: Before): void {
  const units = [...register.units];
  const provinces = applyToProvinces(source, register, before);
  applyToCommunes(source, register, { before, provinces });
  const day = source.reform.effectiveOn;
  const unchanged = new Set(provinces.values());
  for (const unit of units) {
    const last = latestOf(unit);
    if (unit.datesKnown && last.from !== day && !unchanged.has(unit)) last.to = day;
  }
}

function applyToProvinces(source: Source, register: Register, before: Before): Map<string, UnitDraft> {
  const predecessors = new Map<string, Set<UnitDraft>>();
  for (const row of source.mappings) {
    if (!hasOldCode(row) || !namesOldUnit(row)) continue;
    entryOf(predecessors, spellingKey(row.new_province_name)).add(before.province(row.old_province_name));
  }
  const successors = new Successors(predecessors.values());
  const { effectiveOn: day, provinceDecree: decree } = source.reform;
  return new Map(
    source.provinces.map((row) => {
      const given = { level: 'PROVINCE' as const, unit: provinceName(row), parent: null, decree, day };
      const origins = {
        predecessors: entryOf(predecessors, spellingKey(row.name)),
        former: new Set<UnitDraft>(),
      };
      const unit = succeed(register, { ...given, code: row.province_code }, { origins, successors });
      return [row.province_code, unit];
    }),
  );
}

/** The package names the cities "Thành phố Hà Nội", the provinces just "Cao Bằng". */
function provinceName(row: ProvinceRow): string {
  return row.place_type === 'Tỉnh' ? `Tỉnh ${row.name}` : row.name;
}

interface Around {
  readonly before: Before;
  readonly provinces: ReadonlyMap<string, UnitDraft>;
}

function applyToCommunes(source: Source, register: Register, { before, provinces }: Around): void {
  const origins = originsOf(source, before);
  const successors = new Successors([...origins.values()].map(({ predecessors }) => predecessors));
  const { effectiveOn: day, communeDecrees } = source.reform;
  for (const { ward_code: code, name: unit, province_code } of source.wards) {
    const parent = provinces.get(province_code) ?? null;
    const decree = communeDecrees[province_code] ?? null;
    const from = origins.get(code) ?? { predecessors: new Set(), former: new Set() };
    succeed(register, { level: 'COMMUNE', unit, code, parent, decree, day }, { origins: from, successors });
  }
}

/**
 * One predecessor that went wholly into a unit of the same kind and name: nothing was rearranged, it is
 * the same unit ("Rơ Kơi" spelt "Rờ Kơi" included). Everything else is a new unit, whatever its code.
 */
function succeed(
  register: Register,
  given: NewUnit,
  { origins, successors }: { origins: Origins; successors: Successors },
): UnitDraft {
  const [only, ...others] = origins.predecessors;
  const kept =
    only && others.length === 0 && successors.of(only) === 1 && isSameName(only, given) ? only : undefined;
  const unit = kept ? keep(kept, given) : create(register, given);
  if (!kept) {
    for (const predecessor of origins.predecessors) {
      const renamed = others.length === 0 ? 'RENAMED' : 'MERGED';
      const kind = successors.of(predecessor) > 1 ? 'SPLIT' : renamed;
      register.lineage.push({
        predecessor,
        successor: unit,
        kind,
        effectiveOn: given.day,
        decree: given.decree,
      });
    }
  }
  for (const predecessor of origins.former) {
    register.lineage.push({ predecessor, successor: unit, kind: 'MERGED', effectiveOn: null, decree: null });
  }
  return unit;
}

function isSameName(unit: UnitDraft, given: NewUnit): boolean {
  return searchKey(fullNameOf(latestOf(unit))) === searchKey(given.unit);
}

function keep(unit: UnitDraft, given: NewUnit): UnitDraft {
  const { code, parent, decree, day } = given;
  const { name } = requireParts(given.unit, given.level);
  const last = latestOf(unit);
  const stays = last.code === code && last.parent === parent && last.name === name;
  if (!stays) changeOn(unit, day, { code, parent, decree, name });
  return unit;
}

function create(register: Register, { level, unit: name, code, parent, decree, day }: NewUnit): UnitDraft {
  const version = { ...requireParts(name, level), code, parent, from: day, to: null, decree };
  const unit: UnitDraft = {
    id: idOf(level, `${code} from ${day}`),
    level,
    versions: [version],
    datesKnown: true,
  };
  register.units.push(unit);
  return unit;
}

function entryOf(map: Map<string, Set<UnitDraft>>, key: string): Set<UnitDraft> {
  const entry = map.get(key) ?? new Set<UnitDraft>();
  map.set(key, entry);
  return entry;
}
