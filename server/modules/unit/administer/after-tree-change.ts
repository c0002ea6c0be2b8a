import type { Queries } from '../../../data/database.ts';

/** A change of the tree of units. */
export interface TreeChange {
  readonly provinceCode: string;
  /** The units that were changed or created; null if it may be any of the province. */
  readonly unitIds: readonly string[] | null;
}

/** Handlers that run in this order after a change of the tree, in the same transaction. */
export type AfterTreeChange = readonly ((queries: Queries, change: TreeChange) => Promise<void>)[];

/** What a change of the tree needs. */
export interface TreeContext {
  readonly queries: Queries;
  readonly afterTreeChange: AfterTreeChange;
}

export async function propagateTreeChange(
  { queries, afterTreeChange }: TreeContext,
  change: TreeChange,
): Promise<void> {
  for (const follow of afterTreeChange) await follow(queries, change);
}
