import type { Access } from './authorize.ts';
import type { Holding } from './principal.ts';
import { type Operation, type Rule, rights } from './table.ts';

/** The units somebody asks about: these with all below them, and those alone. */
export interface Scope {
  readonly below: readonly string[];
  readonly own: readonly string[];
}

/**
 * One unit with what the caller's rights to the operation reach below it, or the units of all his rights. Whoever
 * watches the whole country has no unit of his own, and names one.
 */
export async function scopeFor(access: Access, operation: Operation, unitId: string | null): Promise<Scope> {
  if (unitId !== null) return scopeOf(operation, unitId, await access.allAllowing(operation, unitId));
  const units = [...new Set((await access.holdings()).flatMap((holding) => holding.unitId ?? []))];
  const scopes = await Promise.all(units.map((id) => scopeFor(access, operation, id)));
  return {
    below: scopes.flatMap(({ below }) => below),
    own: scopes.flatMap(({ own }) => own),
  };
}

function scopeOf(operation: Operation, unitId: string, holdings: readonly Holding[]): Scope {
  const rule: Rule = rights[operation];
  const reaches = holdings.some(
    ({ role }) => typeof rule !== 'string' && (rule[role]?.includes('BELOW') ?? false),
  );
  return {
    below: reaches ? [unitId] : [],
    own: !reaches && holdings.length > 0 ? [unitId] : [],
  };
}
