import { searchKey, spellingKey } from '../../../text/search-key.ts';
import { fullNameOf, type Level } from '../unit-names.ts';
import { hasOldCode, namesOldUnit, type UnitsBeforeReform } from './before-reform.ts';
import { countSuccessors, type Origins, originsOf } from './origins.ts';
import { addUnit, changeOn, latestOf, type Register, requireParts, type UnitDraft } from './register.ts';
import type { ProvinceRow, Source } from './source.ts';

interface NewUnit {
  readonly level: Level;
  readonly unit: string;
  readonly code: string;
  readonly parent: UnitDraft | null;
  readonly decree: string | null;
  readonly day: string;
}

/** Applies the reform of 1 July 2025: 63 provinces become 34, the districts end, 10,035 communes become 3,321. */
export function applyReform(source: Source, register: Register, before: UnitsBeforeReform): void {
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

function applyToProvinces(
  source: Source,
  register: Register,
  before: UnitsBeforeReform,
): Map<string, UnitDraft> {
  const predecessors = new Map<string, Set<UnitDraft>>();
  for (const row of source.mappings) {
    if (!hasOldCode(row) || !namesOldUnit(row)) continue;
    entryOf(predecessors, spellingKey(row.new_province_name)).add(before.province(row.old_province_name));
  }
  const successors = countSuccessors(predecessors.values());
  const { effectiveOn: day, provinceDecree: decree } = source.reform;
  return new Map(
    source.provinces.map((row) => {
      const given = { level: 'PROVINCE' as const, unit: provinceName(row), parent: null, decree, day };
      const origins = {
        predecessors: entryOf(predecessors, spellingKey(row.name)),
        former: new Set<UnitDraft>(),
      };
      const unit = addSuccessor(register, { ...given, code: row.province_code }, { origins, successors });
      return [row.province_code, unit];
    }),
  );
}

/** The full name of a province. The package has "Thành phố Hà Nội" for cities, but just "Cao Bằng" for provinces. */
function provinceName(row: ProvinceRow): string {
  return row.place_type === 'Tỉnh' ? `Tỉnh ${row.name}` : row.name;
}

interface ReformContext {
  readonly before: UnitsBeforeReform;
  readonly provinces: ReadonlyMap<string, UnitDraft>;
}

function applyToCommunes(source: Source, register: Register, { before, provinces }: ReformContext): void {
  const origins = originsOf(source, before);
  const successors = countSuccessors([...origins.values()].map(({ predecessors }) => predecessors));
  const { effectiveOn: day, communeDecrees } = source.reform;
  for (const { ward_code: code, name: unit, province_code } of source.wards) {
    const parent = provinces.get(province_code) ?? null;
    const decree = communeDecrees[province_code] ?? null;
    const from = origins.get(code) ?? { predecessors: new Set(), former: new Set() };
    addSuccessor(
      register,
      { level: 'COMMUNE', unit, code, parent, decree, day },
      { origins: from, successors },
    );
  }
}

interface Succession {
  readonly origins: Origins;
  /** Number of units that each predecessor went into. */
  readonly successors: ReadonlyMap<UnitDraft, number>;
}

function addSuccessor(register: Register, given: NewUnit, { origins, successors }: Succession): UnitDraft {
  const same = sameUnit(given, { origins, successors });
  const successor = same === undefined ? create(register, given) : keep(same, given);
  const { day: effectiveOn, decree } = given;
  for (const predecessor of same === undefined ? origins.predecessors : []) {
    const whole = origins.predecessors.size === 1 ? 'RENAMED' : 'MERGED';
    const kind = successors.get(predecessor) === 1 ? whole : 'SPLIT';
    register.lineage.push({ predecessor, successor, kind, effectiveOn, decree });
  }
  for (const predecessor of origins.former) {
    register.lineage.push({ predecessor, successor, kind: 'MERGED', effectiveOn: null, decree: null });
  }
  return successor;
}

/**
 * Returns the only predecessor if it went wholly into a unit of the same kind and name: then nothing was rearranged
 * and it is the same unit, even if spelt otherwise ("Rơ Kơi", "Rờ Kơi"). Else the unit is new, whatever its code.
 */
function sameUnit(given: NewUnit, { origins, successors }: Succession): UnitDraft | undefined {
  const [only, ...others] = origins.predecessors;
  if (only === undefined || others.length > 0 || successors.get(only) !== 1) return undefined;
  return isSameName(only, given) ? only : undefined;
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
  const first = { ...requireParts(name, level), code, parent, from: day, to: null, decree };
  return addUnit(register, { level, key: `${code} from ${day}` }, first);
}

function entryOf(map: Map<string, Set<UnitDraft>>, key: string): Set<UnitDraft> {
  const entry = map.get(key) ?? new Set<UnitDraft>();
  map.set(key, entry);
  return entry;
}
