import { canonicalJson } from '../../../data/canonical.ts';

/** Two things that should say the same, and do not. */
export interface Difference {
  /** From the outside in: parts of a list by what they are about. */
  readonly path: readonly string[];
  /** As JSON; null: not there. */
  readonly published: string | null;
  readonly now: string | null;
}

/** Where two values differ, as deep as they can be told apart; what only one of them has is one difference. */
export function differencesOf(published: unknown, now: unknown, path: readonly string[] = []): Difference[] {
  const [before, after] = [partsOf(published), partsOf(now)];
  if (before === null || after === null) {
    const [one, other] = [jsonOf(published), jsonOf(now)];
    return one === other ? [] : [{ path, published: one, now: other }];
  }
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => differencesOf(before.get(name), after.get(name), [...path, name]));
}

const jsonOf = (value: unknown) => (value === undefined ? null : canonicalJson(value));

/** The named parts of an object, or of a list of objects; null: it has none. */
function partsOf(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) {
    return value.every(isObject) ? new Map(value.map((part, index) => [nameOf(part, index), part])) : null;
  }
  return isObject(value) ? new Map(Object.entries(value)) : null;
}

type NamedValues = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is NamedValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a part of a list is about: a unit, a figure, a contribution, a target or an indicator. */
function nameOf(part: NamedValues, index: number): string {
  const { unitId, id, of, what, kind, result, own, periodKey } = part;
  if (unitId !== undefined) return String(unitId);
  if (what !== undefined) return `${kind} ${what}`;
  if (kind !== undefined && of !== undefined)
    return [of, kind, result, own ? 'own' : ''].filter(Boolean).join(' ');
  return String(id ?? periodKey ?? index);
}
