import type { Conflict, Refusal } from '@thi-dua/schema';
import type { Context } from '../context.ts';
import { isUnitId } from '../data/unit-id.ts';
import type { Actor } from '../rights/principal.ts';
import type { Operation } from '../rights/table.ts';
import type { Repeatable } from './idempotency.ts';
import { type PerformedChange, perform } from './perform.ts';

/** A change of many things, each of a unit of its own. */
export interface EachChange<Result> extends Repeatable {
  readonly operation: Operation;
  /** The units whose rights decide, one a thing. */
  readonly unitIds: readonly string[];
  /** On whose behalf each thing is changed; null: not within the caller's rights, or not there. */
  work(acting: readonly (Actor | null)[]): Promise<PerformedChange<Result>>;
}

/** The right over each thing is its own; the trail says of each by itself what was done. */
export function mutateEach<Result extends object>(
  context: Context,
  { unitIds, ...change }: EachChange<Result>,
): Promise<Result | Refusal | Conflict> {
  const { operation } = change;
  const rightOver = (id: string) => (isUnitId(id) ? context.access.allowing(operation, id) : null);
  return perform<Result>(context, { ...change, holdings: () => Promise.all(unitIds.map(rightOver)) });
}
