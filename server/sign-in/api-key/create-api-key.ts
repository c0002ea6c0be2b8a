import type { ApiKeyIssued } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { givenLine } from '../../mutation/given-text.ts';
import { mutate } from '../../mutation/mutate.ts';
import { oneAtATime } from '../../mutation/one-at-a-time.ts';
import { refuse } from '../../mutation/refusal.ts';
import { insertKey, keysOfUnit } from './api-key.queries.ts';
import { type Answer, type IdempotencyKey, keyOutcome } from './api-key-change.ts';
import { newSecret } from './api-key-secret.ts';
import type { KeyRight } from './check-api-key.ts';
import { checkExpiry, checkNotWider } from './check-api-key.ts';

export interface KeyDraft extends KeyRight {
  readonly name: string;
}

/** The secret goes past `mutate`, which keeps what it answers for repetitions: it must not lie in the database. */
export async function createKey(
  context: Context,
  asked: KeyDraft,
  idempotencyKey: IdempotencyKey,
): Answer<ApiKeyIssued> {
  const { session, access } = context;
  const made = newSecret();
  let secret: string | null = null;
  const answer = await mutate<ApiKeyIssued>(context, {
    operation: 'createApiKey',
    unitId: asked.unitId,
    input: asked,
    idempotencyKey,
    work: async ({ identity, holding }) => {
      const name = givenLine(asked.name, 'name', 100);
      const { at: expiresAt, day } = await checkExpiry(session, asked.expiresAt);
      await checkNotWider(access, asked, day);
      await oneAtATime(session, 'api key', asked.unitId, name);
      const taken = (await keysOfUnit(session, asked.unitId)).some((key) => key.active && key.name === name);
      if (taken) throw refuse('OVERLAP', 'Đơn vị đã có một khóa cùng tên đang dùng được.', 'name');
      const { provinceCode } = holding;
      const key = { ...asked, name, expiresAt, provinceCode, createdBy: identity.userId };
      const apiKey = await insertKey(session, key, made);
      secret = made.secret;
      return { result: { apiKey, secret: null }, ...keyOutcome(apiKey), before: null };
    },
  });
  return 'apiKey' in answer ? { ...answer, secret } : answer;
}
