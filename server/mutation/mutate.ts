import type { Conflict, Refusal } from '@thi-dua/schema';
import { recordAccess } from '../audit/record.ts';
import type { Context } from '../context.ts';
import { isUnitId } from '../data/unit-id.ts';
import { codeOf } from '../process/start-error.ts';
import { signedIn } from '../rights/authorize.ts';
import type { Actor } from '../rights/principal.ts';
import type { Operation } from '../rights/table.ts';
import { once } from './once.ts';
import { refuse, type StandardRefusal } from './refusal.ts';

/** What a change did, for the audit trail. */
export interface ChangeOutcome<Result> {
  readonly result: Result;
  readonly noun: string;
  readonly targetId: string;
  readonly before: object | null;
  readonly after: object | null;
}

export interface Change<Result> {
  readonly operation: Operation;
  /** The unit whose rights decide: the one changed, or the one above what is made. */
  readonly unitId: string;
  /** What is answered where the unit is out of the caller's scope or is not there: alike. Default: NOT_FOUND. */
  readonly outOfScope?: StandardRefusal;
  /** Everything the caller sent: the same key with other input is refused. */
  readonly input: object;
  readonly idempotencyKey: string | null | undefined;
  /** The rule of the change; throws `refuse(…)` or `conflict(…)`. */
  work(acting: Actor): Promise<ChangeOutcome<Result>>;
}

/**
 * Every change of the platform goes through here: who may, once only, all or nothing, and written down. A refusal is
 * an answer, and undoes what was begun; whatever else is thrown fails the request and undoes all of it.
 */
export async function mutate<Result extends object>(
  context: Context,
  change: Change<Result>,
): Promise<Result | Refusal | Conflict> {
  const { access } = context;
  const identity = signedIn(access);
  return once(context, change, async () => {
    const holding = isUnitId(change.unitId) ? await access.allowing(change.operation, change.unitId) : null;
    if (holding === null) throw refuse(change.outOfScope ?? 'NOT_FOUND');
    const done = await change.work({ identity, holding }).catch(overlapping);
    await record(context, change, { identity, holding }, done);
    return done.result;
  });
}

/** A look before the write is not the truth; the constraint is. */
function overlapping(error: unknown): never {
  if (codeOf(error) !== '23P01' && codeOf(error) !== '23505') throw error;
  throw refuse('OVERLAP');
}

function record<Result>(
  context: Context,
  { operation, unitId }: Change<Result>,
  { holding }: Actor,
  { noun, targetId, before, after }: ChangeOutcome<Result>,
): Promise<void> {
  return recordAccess(context, { operation, unitId, holding, noun, targetId, before, after });
}
