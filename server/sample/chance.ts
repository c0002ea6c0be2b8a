import { createHash } from 'node:crypto';

/** Draws that are the same at every run. */
export interface Chance {
  /** True as often as `share` says, 0 to 1. */
  happens(share: number): boolean;
  /** From 0 up to, and without, 1. */
  share(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  of<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Draws that follow from a text: whatever else is drawn does not change them. */
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
