import { searchKey, spellingKey } from '../../../text/search-key.ts';
import type { Level } from '../unit-names.ts';
import { addUnit, type Register, requireParts, type UnitDraft, type VersionDraft } from './register.ts';
import type { MappingRow, Source } from './source.ts';

/** The units as they were on the eve of 1 July 2025, found again by what the source calls them. */
export interface Before {
  province(name: string): UnitDraft;
  district(name: string, province: string): UnitDraft;
  /** By the code of that time, or, where the row has none, by its three names. */
  commune(row: MappingRow): UnitDraft;
}

/** A row that names an old unit; five rows stand for special zones without a predecessor and name none. */
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

/** Puts provinces, districts and communes of before 1 July 2025 into the register, with an open end. */
export function addUnitsBefore(source: Source, register: Register): Before {
  const provinces = new Map<string, UnitDraft>();
  for (const { code, unit } of source.reform.provincesBefore) {
    const key = `${code} before 2025-07-01`;
    const first = firstState(unit, 'PROVINCE', code, null);
    provinces.set(spellingKey(unit), addUnit(register, { level: 'PROVINCE', key }, first));
  }
  const province = remembering((name: string) =>
    found(provinces.get(spellingKey(name)), name, 'provincesBefore'),
  );
  const districts = addDistricts(source, register, province);
  const district = remembering((name: string, within: string) =>
    districtOf(districts, name, province(within)),
  );
  const communes = addCommunes(source, register, district);
  return {
    province,
    district,
    commune: (row) => found(communeOf(communes, row), row.old_ward_name, 'ward_mappings'),
  };
}

/** Ten thousand rows repeat 63 provinces and 700 districts: each is looked for once. */
function remembering<Names extends string[]>(
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

/** The first state of a unit that was in force before the records begin. */
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
 * Rows without a code speak of 2023, when "Huyện An Dương" was not yet "Quận An Dương": where the kind
 * word does not fit, the name alone decides, if only one district of the province has it.
 */
function districtOf(districts: Districts, name: string, province: UnitDraft): UnitDraft {
  const siblings = districts.get(province);
  const exact = siblings?.get(spellingKey(name));
  if (exact) return exact;
  const proper = searchKey(requireParts(name, 'DISTRICT').name);
  const alike = [...(siblings?.values() ?? [])].filter(
    (unit) => searchKey(unit.versions[0]?.name ?? '') === proper,
  );
  return found(alike.length === 1 ? alike[0] : undefined, name, 'ward_mappings');
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

function found(unit: UnitDraft | undefined, name: string | null, where: string): UnitDraft {
  if (unit === undefined)
    throw new Error(`${where}: "${name}" cannot be told apart from the others, or is not there.`);
  return unit;
}
