/** Writes all items that were kept for it. */
export type WriteLast<Item> = (items: readonly Item[]) => Promise<void>;

/** What a transaction writes right before its commit, because others wait for the rows that are locked by it. */
export interface LastWrites {
  add<Item>(write: WriteLast<Item>, item: Item): void;
  /** Forgets what was added during the work if it throws. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  waiting(): boolean;
  run(): Promise<void>;
}

export function lastWrites(): LastWrites {
  const items = new Map<WriteLast<never>, unknown[]>();
  return {
    add(write, item) {
      items.set(write, [...(items.get(write) ?? []), item]);
    },
    async during(work) {
      const before = [...items];
      try {
        return await work();
      } catch (error) {
        items.clear();
        for (const [write, kept] of before) items.set(write, kept);
        throw error;
      }
    },
    waiting: () => items.size > 0,
    async run() {
      for (const [write, kept] of items) await write(kept as never[]);
      items.clear();
    },
  };
}
