import type { Conflict, Refusal } from '@thi-dua/schema';
import { recordAccess } from '../audit/record.ts';
import type { Context } from '../context.ts';
import { isUnitId } from '../data/unit-id.ts';
import { signedIn } from '../rights/authorize.ts';
import type { Actor } from '../rights/principal.ts';
import type { Operation } from '../rights/table.ts';
import type { Repeatable } from './idempotency.ts';
import type { ChangeOutcome } from './mutate.ts';
import { once } from './once.ts';

/** What became of all of it, and what was done with each thing that was changed. */
export interface EachOutcome<Result> {
  readonly result: Result;
  readonly done: readonly (Omit<ChangeOutcome<unknown>, 'result'> & {
    readonly acting: Actor;
    readonly unitId: string;
  })[];
}

/** A change of many things, each of a unit of its own. */
export interface EachChange<Result> extends Repeatable {
  readonly operation: Operation;
  /** The units whose rights decide, one a thing. */
  readonly unitIds: readonly string[];
  /** On whose behalf each thing is changed; null: not within the caller's rights, or not there. */
  work(acting: readonly (Actor | null)[]): Promise<EachOutcome<Result>>;
}

/**
 * {@link mutate} for many things at once: the right over each is its own, the request is one for its key, and the
 * trail says of each thing by itself what was done.
 */
export async function mutateEach<Result extends object>(
  context: Context,
  change: EachChange<Result>,
): Promise<Result | Refusal | Conflict> {
  const { access } = context;
  const { operation } = change;
  const identity = signedIn(access);
  return once(context, change, async () => {
    const holdings = await Promise.all(
      change.unitIds.map((id) => (isUnitId(id) ? access.allowing(operation, id) : null)),
    );
    const { result, done } = await change.work(holdings.map((holding) => holding && { identity, holding }));
    for (const { acting, ...what } of done) {
      await recordAccess(context, { ...what, operation, holding: acting.holding });
    }
    return result;
  });
}
