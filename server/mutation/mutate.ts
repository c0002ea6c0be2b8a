import type { Conflict, Refusal } from '@thi-dua/schema';
import type { Context } from '../context.ts';
import { isUnitId } from '../data/unit-id.ts';
import { codeOf } from '../process/start-error.ts';
import type { Actor } from '../rights/principal.ts';
import type { Operation } from '../rights/table.ts';
import type { Repeatable } from './idempotency.ts';
import { type AuditedStep, perform } from './perform.ts';
import { refuse, type StandardRefusal } from './refusal.ts';

/** What a change did, for the audit trail. */
export interface ChangeOutcome<Result> extends Omit<AuditedStep, 'acting' | 'unitId'> {
  readonly result: Result;
}

export interface Change<Result> extends Repeatable {
  readonly operation: Operation;
  /** The unit whose rights decide: the one changed, or the one above what is made. */
  readonly unitId: string;
  /** What is answered where the unit is out of the caller's scope or is not there: alike. Default: NOT_FOUND. */
  readonly outOfScope?: StandardRefusal;
  /** Everything the caller sent: the same key with other input is refused. */
  readonly input: object;
  /** The rule of the change; throws `refuse(…)` or `conflict(…)`. */
  work(acting: Actor): Promise<ChangeOutcome<Result>>;
}

/** A change of one thing, by whoever has the right over its unit. */
export function mutate<Result extends object>(
  context: Context,
  { unitId, outOfScope = 'NOT_FOUND', work, ...change }: Change<Result>,
): Promise<Result | Refusal | Conflict> {
  return perform<Result>(context, {
    ...change,
    holdings: async () => [isUnitId(unitId) ? await context.access.allowing(change.operation, unitId) : null],
    work: async ([acting]) => {
      if (acting == null) throw refuse(outOfScope);
      const { result, ...done } = await work(acting).catch(overlapping);
      return { result, done: [{ ...done, acting, unitId }] };
    },
  });
}

/** A look before the write is not the truth; the constraint is. */
function overlapping(error: unknown): never {
  if (codeOf(error) !== '23P01' && codeOf(error) !== '23505') throw error;
  throw refuse('OVERLAP');
}
