import type { Conflict, Refusal } from '@thi-dua/schema';
import type { Context } from '../context.ts';
import type { Identity } from '../rights/principal.ts';
import type { Operation } from '../rights/table.ts';
import type { Repeatable } from './idempotency.ts';
import type { ChangeOutcome } from './mutate.ts';
import { perform } from './perform.ts';
import { refuse } from './refusal.ts';

/** What it did; what it touched is the caller's. */
export type OwnDone<Result> = Omit<ChangeOutcome<Result>, 'targetId'>;

export interface OwnChange<Result> extends Repeatable {
  /** One for everybody who has signed in. */
  readonly operation: Operation;
  work(identity: Identity): Promise<OwnDone<Result>>;
}

/**
 * A change of what belongs to the caller himself, which no right over a unit decides. It stands in the trail of the
 * first right he holds; who holds none has nothing here to change.
 */
export function mutateOwn<Result extends object>(
  context: Context,
  { work, ...change }: OwnChange<Result>,
): Promise<Result | Refusal | Conflict> {
  return perform<Result>(context, {
    ...change,
    holdings: async ({ operations }) => {
      const [holding = null] = await context.access.holdings();
      return [operations?.includes(change.operation) === false ? null : holding];
    },
    work: async ([acting]) => {
      if (acting == null) throw refuse('NOT_FOUND');
      const { identity, holding } = acting;
      const { result, ...done } = await work(identity);
      return { result, done: [{ ...done, acting, unitId: holding.unitId, targetId: identity.userId }] };
    },
  });
}
