type Holder = Record<string, unknown>;
/** Puts something in the place of a field that was taken out. */
type Change = (holder: Holder, field: string, before: unknown) => void;
export type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const wrongValues = [
  undefined,
  null,
  0,
  -1,
  Number.NaN,
  10n,
  '',
  'x\u202e',
  true,
  [],
  {},
  () => 1,
  new Map(),
];

/** Deletes a field, retypes or renames it, or leads it into a circle. */
export const changesOfData = (root: unknown, random: Random): readonly Change[] => [
  () => undefined,
  (holder, field) => put(holder, field, pick(wrongValues, random)),
  (holder, field, before) => put(holder, `${field}s`, before),
  (holder, field) => put(holder, field, root),
];

/** Makes a field throw when it is read. */
export const refuses: Change = (holder, field) =>
  Object.defineProperty(holder, field, {
    enumerable: true,
    configurable: true,
    get: () => {
      throw Object.create(null);
    },
  });

/** Changes a few fields anywhere in a value, in place. */
export function mangle(value: unknown, changes: readonly Change[], random: Random): unknown {
  const times = 1 + Math.floor(random() * 6);
  for (let time = 0; time < times; time++) {
    const holder = pick(holdersIn(value), random) ?? {};
    const field = pick(Object.keys(holder), random);
    if (field === undefined) continue;
    const before: unknown = Object.getOwnPropertyDescriptor(holder, field)?.value;
    delete holder[field];
    pick(changes, random)?.(holder, field, before);
  }
  return value;
}

function put(holder: Holder, field: string, value: unknown): void {
  holder[field] = value;
}

function holdersIn(value: unknown): Holder[] {
  const holders = new Set<Holder>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || holders.has(part as Holder)) return;
    holders.add(part as Holder);
    for (const { value: inner } of Object.values(Object.getOwnPropertyDescriptors(part))) visit(inner);
  };
  visit(value);
  return [...holders];
}

const pick = <T>(choices: readonly T[], random: Random): T | undefined =>
  choices[Math.floor(random() * choices.length)];
