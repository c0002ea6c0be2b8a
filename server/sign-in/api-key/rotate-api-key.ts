import type { ApiKeyIssued } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { mutate } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { replaceSecret } from './api-key.queries.ts';
import {
  type Answer,
  endStreams,
  type IdempotencyKey,
  type KeyVersion,
  keyConflict,
  keyOutcome,
  visibleKey,
} from './api-key-change.ts';
import { newSecret } from './api-key-secret.ts';
import { checkExpiry, checkNotWider } from './check-api-key.ts';

/** The old secret ends at once. Whoever rotates learns the secret, so the key may not be wider than his right. */
export async function rotateKey(
  context: Context,
  seen: KeyVersion,
  idempotencyKey: IdempotencyKey,
): Answer<ApiKeyIssued> {
  const { session, access } = context;
  const key = await visibleKey(context, seen.id);
  if (key === null) return refuse('NOT_FOUND').refusal;
  const made = newSecret();
  let secret: string | null = null;
  const answer = await mutate<ApiKeyIssued>(context, {
    operation: 'rotateApiKey',
    unitId: key.unitId,
    input: seen,
    idempotencyKey,
    work: async () => {
      if (!key.active) throw refuse('INVALID', 'Khóa đã hết hạn hoặc đã thu hồi; hãy tạo khóa mới.', 'id');
      const { day } = await checkExpiry(session, key.expiresAt);
      await checkNotWider(access, key, day);
      const apiKey = await replaceSecret(session, seen, made);
      if (apiKey === undefined) throw keyConflict(key, { rotate: true });
      await endStreams(session, key);
      secret = made.secret;
      return { result: { apiKey, secret: null }, ...keyOutcome(apiKey), before: key };
    },
  });
  return 'apiKey' in answer ? { ...answer, secret } : answer;
}
