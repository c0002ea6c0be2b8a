import { createHash } from 'node:crypto';

/** Pseudo-random draws that are the same at every run. */
export interface Chance {
  /** True with the probability `share`, 0 to 1. */
  happens(share: number): boolean;
  /** A number from 0 (inclusive) to 1 (exclusive). */
  share(): number;
  /** An integer from `least` to `most`, both inclusive. */
  between(least: number, most: number): number;
  of<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Returns draws seeded by a text, so that draws made elsewhere do not change them. */
export function chanceOf(text: string): Chance {
  let state = createHash('md5').update(text).digest().readUInt32LE();
  // mulberry32
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  return {
    share,
    between,
    happens: (often) => share() < often,
    of: (items) => items[between(0, items.length - 1)] ?? items[0],
  };
}
