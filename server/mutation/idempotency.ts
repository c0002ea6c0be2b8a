import { createHash } from 'node:crypto';
import type { Queries } from '../data/database.ts';
import type { Identity } from '../rights/principal.ts';
import { refuse } from './refusal.ts';

/** What makes two requests the same one. */
export interface Repeatable {
  readonly operation: string;
  readonly input: object;
  readonly idempotencyKey: string | null | undefined;
}

/**
 * The answer given to this key before; undefined when it is new, and then it is ours: a second request with the same
 * key waits here until the first has ended. Keys are kept for 24 hours at least.
 */
export async function answerOf<Result>(
  queries: Queries,
  { userId }: Identity,
  { operation, input, idempotencyKey: key }: Repeatable,
): Promise<Result | undefined> {
  if (key == null) return undefined;
  if (key.length < 8 || key.length > 200) {
    throw refuse('INVALID', 'Khóa chống lặp phải dài từ 8 đến 200 ký tự.', 'idempotencyKey');
  }
  const hash = hashOf(operation, input);
  const made = await queries.query(
    `insert into idempotency_key (user_id, key, operation, input_hash) values ($1, $2, $3, $4)
     on conflict do nothing returning key`,
    [userId, key, operation, hash],
  );
  if (made.length > 0) return undefined;
  const [known] = await queries.query<{ hash: string; answer: Result }>(
    'select input_hash as hash, answer from idempotency_key where user_id = $1 and key = $2',
    [userId, key],
  );
  if (known === undefined || known.hash !== hash)
    throw refuse('KEY_USED_OTHERWISE', undefined, 'idempotencyKey');
  return known.answer;
}

export async function keepAnswer(
  queries: Queries,
  { userId }: Identity,
  { idempotencyKey: key }: Repeatable,
  answer: object,
): Promise<void> {
  if (key == null) return;
  await queries.query('update idempotency_key set answer = $3 where user_id = $1 and key = $2', [
    userId,
    key,
    JSON.stringify(answer),
  ]);
}

function hashOf(operation: string, input: object): string {
  return createHash('sha256')
    .update(JSON.stringify([operation, input]))
    .digest('base64url');
}
