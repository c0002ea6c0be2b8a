import type { Conflict, Refusal } from '@thi-dua/schema';
import { recordAccess } from '../audit/record.ts';
import type { Context } from '../context.ts';
import { signedIn } from '../rights/authorize.ts';
import type { Actor, Holding, Identity } from '../rights/principal.ts';
import type { Operation } from '../rights/table.ts';
import type { Repeatable } from './idempotency.ts';
import { once } from './once.ts';

/** What was done with one thing, for the audit trail. */
export interface AuditedStep {
  readonly acting: Actor;
  readonly unitId: string | null;
  readonly noun: string;
  readonly targetId: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** What became of a change, and what was done with each thing that was changed. */
export interface PerformedChange<Result> {
  readonly result: Result;
  readonly done: readonly AuditedStep[];
}

export interface PerformableChange<Result> extends Repeatable {
  readonly operation: Operation;
  /** The right over each thing; null: not within the caller's rights, or not there. */
  holdings(identity: Identity): Promise<readonly (Holding | null)[]>;
  /** The rule of the change; throws `refuse(…)` or `conflict(…)`. */
  work(acting: readonly (Actor | null)[]): Promise<PerformedChange<Result>>;
}

/**
 * Every change of the platform goes through here: who may, once only, all or nothing, and written down. A refusal is
 * an answer, and undoes what was begun; whatever else is thrown fails the request and undoes all of it.
 */
export async function perform<Result extends object>(
  context: Context,
  change: PerformableChange<Result>,
): Promise<Result | Refusal | Conflict> {
  const { operation } = change;
  const identity = signedIn(context.access);
  return once(context, change, async () => {
    const holdings = await change.holdings(identity);
    const { result, done } = await change.work(holdings.map((holding) => holding && { identity, holding }));
    for (const { acting, ...what } of done) {
      await recordAccess(context, { ...what, operation, holding: acting.holding });
    }
    return result;
  });
}
