import type { Access } from '../../rights/authorize.ts';
import type { Holding } from '../../rights/principal.ts';
import { rights } from '../../rights/table.ts';

/** The units somebody asks about: these with all below them, and those alone. */
export interface EntryScope {
  readonly below: readonly string[];
  readonly own: readonly string[];
}

/**
 * One unit with what the caller may read below it, or the units of all his rights. Whoever watches the whole country
 * has no unit of his own, and names one.
 */
export async function entryScope(access: Access, unitId: string | null): Promise<EntryScope> {
  if (unitId !== null) return scopeOf(unitId, await access.allAllowing('openEntries', unitId));
  const units = [...new Set((await access.holdings()).flatMap((holding) => holding.unitId ?? []))];
  const scopes = await Promise.all(units.map((id) => entryScope(access, id)));
  return {
    below: scopes.flatMap(({ below }) => below),
    own: scopes.flatMap(({ own }) => own),
  };
}

function scopeOf(unitId: string, holdings: readonly Holding[]): EntryScope {
  const reaches = holdings.some(({ role }) => rights.openEntries[role].some((one) => one === 'BELOW'));
  return {
    below: reaches ? [unitId] : [],
    own: !reaches && holdings.length > 0 ? [unitId] : [],
  };
}
