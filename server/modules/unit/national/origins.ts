import { hasOldCode, namesOldUnit, type UnitsBeforeReform } from './before-reform.ts';
import type { UnitDraft } from './register.ts';
import type { MappingRow, Source } from './source.ts';

/** The units that a unit of 1 July 2025 came from. */
export interface Origins {
  /** Units in force until 30 June 2025. */
  readonly predecessors: Set<UnitDraft>;
  /** Units that had already been merged into one of the predecessors before. */
  readonly former: Set<UnitDraft>;
}

/**
 * Maps the code of each new unit to its origins. Rows without an old code have a wrong new code too, so there the new
 * unit is found by its names.
 */
export function originsOf(source: Source, before: UnitsBeforeReform): Map<string, Origins> {
  const provinceNames = new Map(source.provinces.map((row) => [row.province_code, row.name]));
  const codes = new Map(
    source.wards.map((row) => [`${row.name}, ${provinceNames.get(row.province_code)}`, row.ward_code]),
  );
  const origins = new Map<string, Origins>();
  for (const row of source.mappings) {
    if (!namesOldUnit(row)) continue;
    const code = hasOldCode(row) ? row.new_ward_code : codes.get(newName(row));
    if (code === undefined) throw new Error(`ward_mappings: there is no "${newName(row)}".`);
    const entry = origins.get(code) ?? { predecessors: new Set<UnitDraft>(), former: new Set<UnitDraft>() };
    origins.set(code, entry);
    const unit = before.commune(row);
    (unit.datesKnown ? entry.predecessors : entry.former).add(unit);
  }
  return origins;
}

function newName(row: MappingRow): string {
  return `${row.new_ward_name}, ${row.new_province_name}`;
}

/** Counts for each unit how many units it went into. */
export function countSuccessors(predecessors: Iterable<Set<UnitDraft>>): ReadonlyMap<UnitDraft, number> {
  const counts = new Map<UnitDraft, number>();
  for (const group of predecessors) {
    for (const unit of group) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}
