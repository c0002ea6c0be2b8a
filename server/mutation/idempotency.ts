import { createHash } from 'node:crypto';
import { canonicalJson } from '../data/canonical.ts';
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
 * key waits here until the first has ended.
 *
 * One statement, which also locks the key: between a try to write and a look at what is there it could go. A key that
 * others see always has its answer: both come with one transaction.
 */
export async function answerOf<Result>(
  queries: Queries,
  { userId }: Identity,
  { operation, input, idempotencyKey: key }: Repeatable,
): Promise<Result | undefined> {
  if (key == null) return undefined;
  if (!/^[\x20-\x7e]{8,200}$/.test(key)) {
    throw refuse('INVALID', 'Khóa chống lặp gồm 8 đến 200 ký tự ASCII.', 'idempotencyKey');
  }
  const hash = hashOf(operation, input);
  const [known] = await queries.query<{ hash: string; answer: Result | null }>(
    `insert into idempotency_key (user_id, key, operation, input_hash) values ($1, $2, $3, $4)
     on conflict (user_id, key) do update set key = excluded.key
     returning input_hash as hash, answer`,
    [userId, key, operation, hash],
  );
  if (known?.hash !== hash) throw refuse('KEY_USED_OTHERWISE', undefined, 'idempotencyKey');
  return known.answer ?? undefined;
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

/** Removes the keys older than 24 hours, as the owner; a part at a time, each within the time of a statement. */
export async function forgetOldKeys(queries: Queries): Promise<void> {
  for (let removed = 1; removed > 0; ) {
    const rows = await queries.query(
      `delete from idempotency_key where ctid = any(array(
         select ctid from idempotency_key where created_at < now() - interval '24 hours' limit 5000))
       returning true as removed`,
    );
    removed = rows.length;
  }
}

function hashOf(operation: string, input: object): string {
  return createHash('sha256')
    .update(canonicalJson([operation, input]))
    .digest('base64url');
}
