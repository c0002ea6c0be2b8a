import type { Conflict, Refusal } from '@thi-dua/schema';
import type { Context } from '../context.ts';
import { signedIn } from '../rights/authorize.ts';
import { answerOf, keepAnswer, type Repeatable } from './idempotency.ts';
import { Refused } from './refusal.ts';

/** Does the work once for each idempotency key, whole or not at all; a refusal that it throws is the answer. */
export async function once<Result extends object>(
  { session, access }: Context,
  change: Repeatable,
  work: () => Promise<Result>,
): Promise<Result | Refusal | Conflict> {
  const identity = signedIn(access);
  try {
    return await session.attempt(async () => {
      const known = await answerOf<Result>(session, identity, change);
      if (known !== undefined) return known;
      const result = await work();
      await keepAnswer(session, identity, change, result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
