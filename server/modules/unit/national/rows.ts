import { searchKey } from '../../../text/search-key.ts';
import { fullNameOf } from '../unit-names.ts';
import { latestOf, type Register, type UnitDraft, type VersionDraft } from './register.ts';

/** The rows of the three tables, in the form that `json_to_recordset` reads in `load.ts`. */
export interface UnitRows {
  readonly units: readonly object[];
  readonly versions: readonly object[];
  readonly lineage: readonly object[];
}

export function rowsOf(register: Register): UnitRows {
  const provinceOf = tenantFinder(register);
  return {
    units: register.units.map((unit) => ({ id: unit.id, province_code: provinceOf(unit) })),
    versions: register.units.flatMap((unit) =>
      unit.versions.map((version) => versionRow(unit, version, provinceOf(unit))),
    ),
    lineage: register.lineage.map((line) => ({
      province_code: provinceOf(line.successor),
      predecessor_id: line.predecessor.id,
      successor_id: line.successor.id,
      kind: line.kind,
      effective_on: line.effectiveOn,
      decree: line.decree,
    })),
  };
}

function versionRow(unit: UnitDraft, version: VersionDraft, province: string): object {
  return {
    unit_id: unit.id,
    province_code: province,
    valid: unit.datesKnown ? `[${version.from ?? ''},${version.to ?? ''})` : 'empty',
    code: version.code,
    name: version.name,
    kind: version.kind,
    kind_word: version.kindWord,
    parent_id: version.parent?.id ?? null,
    search_key: ` ${searchKey(fullNameOf(version))}`,
    decree: version.decree,
  };
}

/**
 * The tenant of a unit is the province that administers it today. A unit that has ended belongs to the tenant of its
 * successor; a district has no successor and belongs to the tenant of its province.
 */
function tenantFinder(register: Register): (unit: UnitDraft) => string {
  const successors = new Map<UnitDraft, UnitDraft>();
  for (const { predecessor, successor } of register.lineage) {
    if (!successors.has(predecessor)) successors.set(predecessor, successor);
  }
  const known = new Map<UnitDraft, string>();
  const tenantOf = (unit: UnitDraft): string => {
    const cached = known.get(unit);
    if (cached !== undefined) return cached;
    const last = latestOf(unit);
    const next = successors.get(unit) ?? last.parent;
    const tenant = next ? tenantOf(next) : last.code;
    if (tenant === null) throw new Error(`Unit ${unit.id} has no province.`);
    known.set(unit, tenant);
    return tenant;
  };
  return tenantOf;
}
