import type { Conflict, Refusal } from '@thi-dua/schema';
import { recordAccess } from '../audit/record.ts';
import type { Context } from '../context.ts';
import { signedIn } from '../rights/authorize.ts';
import type { Identity } from '../rights/principal.ts';
import type { Operation } from '../rights/table.ts';
import type { ChangeOutcome } from './mutate.ts';
import { once } from './once.ts';
import { refuse } from './refusal.ts';

/** What it did; what it touched is the caller's. */
export type OwnDone<Result> = Omit<ChangeOutcome<Result>, 'targetId'>;

export interface OwnChange<Result> {
  /** One for everybody who has signed in. */
  readonly operation: Operation;
  readonly input: object;
  readonly idempotencyKey: string | null | undefined;
  work(identity: Identity): Promise<OwnDone<Result>>;
}

/**
 * A change of what belongs to the caller himself, which no right over a unit decides: once only, all or nothing, and
 * written down as {@link mutate} does. It stands in the trail of the first right he holds; who holds none has nothing
 * here to change.
 */
export async function mutateOwn<Result extends object>(
  context: Context,
  change: OwnChange<Result>,
): Promise<Result | Refusal | Conflict> {
  const { access } = context;
  const identity = signedIn(access);
  const { operation } = change;
  return once(context, change, async () => {
    const [holding] = await access.holdings();
    const narrowed = identity.operations?.includes(operation) === false;
    if (holding === undefined || narrowed) throw refuse('NOT_FOUND');
    const { result, ...what } = await change.work(identity);
    const { unitId } = holding;
    await recordAccess(context, { ...what, targetId: identity.userId, operation, holding, unitId });
    return result;
  });
}
