// Reads what may be anything: for rules that still have something to say about a value that is not sound.

/** A field of what may be no object at all. */
export const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;

/** The id or number of what may bear none. */
export function nameAt(value: unknown, field: string): string {
  const name = fieldOf(value, field);
  return typeof name === 'string' || typeof name === 'number' ? String(name) : '?';
}

/** The elements of lists within lists: `areas.targets` gives all targets of all areas. */
export const elementsAt = (value: unknown, path: string): readonly unknown[] =>
  path
    .split('.')
    .reduce<readonly unknown[]>(
      (holders, field) => holders.flatMap((one) => listOf(fieldOf(one, field))),
      [value],
    );

/** The texts in one field of the elements. */
export const textsAt = (value: unknown, path: string, field: string): readonly string[] =>
  elementsAt(value, path)
    .map((element) => fieldOf(element, field))
    .filter((text) => typeof text === 'string');

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
