import { searchKey, spellingKey } from '../../../text/search-key.ts';
import type { Level } from '../unit-names.ts';
import { addUnit, type Register, requireParts, type UnitDraft, type VersionDraft } from './register.ts';
import type { MappingRow, Source } from './source.ts';

/** Finds the units of the eve of 1 July 2025 by the names the source gives them. */
export interface UnitsBeforeReform {
  province(name: string): UnitDraft;
  district(name: string, province: string): UnitDraft;
  /** Finds a commune by its code of that time, or by its three names if the row has no code. */
  commune(row: MappingRow): UnitDraft;
}

/** A row that names an old unit. Five rows do not: they stand for special zones without a predecessor. */
export type MappingOfUnit = MappingRow & {
  readonly old_ward_name: string;
  readonly old_district_name: string;
  readonly old_province_name: string;
};

export function namesOldUnit(row: MappingRow): row is MappingOfUnit {
  return !!row.old_ward_name && !!row.old_district_name && !!row.old_province_name;
}

export function hasOldCode(row: MappingRow): boolean {
  return /^\d{5}$/.test(row.old_ward_code ?? '');
}

/** Adds the provinces, districts and communes of before 1 July 2025 to the register, with an open end. */
export function addUnitsBeforeReform(source: Source, register: Register): UnitsBeforeReform {
  const provinces = new Map<string, UnitDraft>();
  for (const { code, unit } of source.reform.provincesBefore) {
    const key = `${code} before 2025-07-01`;
    const first = firstState(unit, 'PROVINCE', code, null);
    provinces.set(spellingKey(unit), addUnit(register, { level: 'PROVINCE', key }, first));
  }
  const province = memoized((name: string) =>
    required(provinces.get(spellingKey(name)), name, 'provincesBefore'),
  );
  const districts = addDistricts(source, register, province);
  const district = memoized((name: string, within: string) => districtOf(districts, name, province(within)));
  const communes = addCommunes(source, register, district);
  return {
    province,
    district,
    commune: (row) => required(communeOf(communes, row), row.old_ward_name, 'ward_mappings'),
  };
}

/** Looks each name up once: ten thousand rows repeat 63 provinces and 700 districts. */
function memoized<Names extends string[]>(
  find: (...names: Names) => UnitDraft,
): (...names: Names) => UnitDraft {
  const answers = new Map<string, UnitDraft>();
  return (...names) => {
    const key = names.join('/');
    const answer = answers.get(key) ?? find(...names);
    answers.set(key, answer);
    return answer;
  };
}

/** The first state of a unit that is older than the records. */
function firstState(unit: string, level: Level, code: string | null, parent: UnitDraft | null): VersionDraft {
  return { ...requireParts(unit, level), code, parent, from: null, to: null, decree: null };
}

type Districts = Map<UnitDraft, Map<string, UnitDraft>>;

function addDistricts(source: Source, register: Register, province: (name: string) => UnitDraft): Districts {
  const districts: Districts = new Map();
  const seen = new Set<string>();
  const add = (unit: string, parent: UnitDraft) => {
    if (seen.has(`${parent.id}/${unit}`)) return;
    seen.add(`${parent.id}/${unit}`);
    const siblings = districts.get(parent) ?? new Map<string, UnitDraft>();
    districts.set(parent, siblings);
    if (siblings.has(spellingKey(unit))) return;
    const key = `${parent.id}/${spellingKey(unit)}`;
    const first = firstState(unit, 'DISTRICT', null, parent);
    siblings.set(spellingKey(unit), addUnit(register, { level: 'DISTRICT', key }, first));
  };
  for (const row of source.mappings) {
    if (hasOldCode(row) && namesOldUnit(row)) add(row.old_district_name, province(row.old_province_name));
  }
  for (const { unit, province: name } of source.reform.districtsWithoutCommunes) add(unit, province(name));
  return districts;
}

/**
 * Finds a district by its full name; failing that by the name without the kind word, if only one district of the
 * province has it. Rows without a code date from 2023, when "Quận An Dương" still was "Huyện An Dương".
 */
function districtOf(districts: Districts, name: string, province: UnitDraft): UnitDraft {
  const siblings = districts.get(province);
  const exact = siblings?.get(spellingKey(name));
  if (exact) return exact;
  const proper = searchKey(requireParts(name, 'DISTRICT').name);
  const alike = [...(siblings?.values() ?? [])].filter(
    (unit) => searchKey(unit.versions[0]?.name ?? '') === proper,
  );
  return required(alike.length === 1 ? alike[0] : undefined, name, 'ward_mappings');
}

interface Communes {
  readonly byCode: Map<string, UnitDraft>;
  readonly byNames: Map<string, UnitDraft>;
}

type DistrictFinder = (name: string, province: string) => UnitDraft;

function addCommunes(source: Source, register: Register, district: DistrictFinder): Communes {
  const communes: Communes = { byCode: new Map(), byNames: new Map() };
  const coded = source.mappings.filter((row) => namesOldUnit(row) && hasOldCode(row));
  const uncoded = source.mappings.filter((row) => namesOldUnit(row) && !hasOldCode(row));
  for (const row of [...coded, ...uncoded]) {
    if (!namesOldUnit(row) || communeOf(communes, row)) continue;
    const code = hasOldCode(row) ? row.old_ward_code : null;
    const key = code === null ? `${namesKey(row)} before 2025` : `${code} before 2025-07-01`;
    const parent = district(row.old_district_name, row.old_province_name);
    const first = firstState(row.old_ward_name, 'COMMUNE', code, parent);
    const unit = addUnit(register, { level: 'COMMUNE', key, datesKnown: code !== null }, first);
    if (code !== null) communes.byCode.set(code, unit);
    communes.byNames.set(namesKey(row), unit);
  }
  return communes;
}

function communeOf(communes: Communes, row: MappingRow): UnitDraft | undefined {
  if (hasOldCode(row)) return communes.byCode.get(row.old_ward_code ?? '');
  return namesOldUnit(row) ? communes.byNames.get(namesKey(row)) : undefined;
}

function namesKey(row: MappingOfUnit): string {
  return [row.old_province_name, row.old_district_name, row.old_ward_name].map(spellingKey).join('/');
}

function required(unit: UnitDraft | undefined, name: string | null, where: string): UnitDraft {
  if (unit === undefined)
    throw new Error(`${where}: "${name}" cannot be told apart from the others, or is not there.`);
  return unit;
}
