import { type Before, hasOldCode, namesOldUnit } from './before.ts';
import type { UnitDraft } from './register.ts';
import type { MappingRow, Source } from './source.ts';

/** What a unit of 1 July 2025 was made of. */
export interface Origins {
  /** In force until 30 June 2025. */
  readonly predecessors: Set<UnitDraft>;
  /** Had gone into one of the predecessors before. */
  readonly former: Set<UnitDraft>;
}

/** Rows without an old code have a wrong new code too: there, the new unit's names decide. */
export function originsOf(source: Source, before: Before): Map<string, Origins> {
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

/** How many units each unit went into. */
export function countSuccessors(predecessors: Iterable<Set<UnitDraft>>): ReadonlyMap<UnitDraft, number> {
  const counts = new Map<UnitDraft, number>();
  for (const group of predecessors) {
    for (const unit of group) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}
