import type { Queries } from '../../../data/database.ts';

/** A change of the tree of units. */
export interface TreeChange {
  readonly provinceCode: string;
  /** The units that have changed or were made; null: any of the province. */
  readonly unitIds: readonly string[] | null;
}

/** What follows from a change of the tree, in the transaction that makes it and in this order. */
export type AfterTreeChange = readonly ((queries: Queries, change: TreeChange) => Promise<void>)[];

/** Somebody who changes the tree. */
export interface TreeContext {
  readonly queries: Queries;
  readonly afterTreeChange: AfterTreeChange;
}

export async function followTree(
  { queries, afterTreeChange }: TreeContext,
  change: TreeChange,
): Promise<void> {
  for (const follow of afterTreeChange) await follow(queries, change);
}
