import type { ApiKeyRevoked } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { mutate } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { revoke } from './api-key.queries.ts';
import {
  type Answer,
  endStreams,
  type IdempotencyKey,
  type KeyVersion,
  keyConflict,
  keyOutcome,
  visibleKey,
} from './api-key-change.ts';

export async function revokeKey(
  context: Context,
  seen: KeyVersion,
  idempotencyKey: IdempotencyKey,
): Answer<ApiKeyRevoked> {
  const key = await visibleKey(context, seen.id);
  if (key === null) return refuse('NOT_FOUND').refusal;
  return mutate<ApiKeyRevoked>(context, {
    operation: 'revokeApiKey',
    unitId: key.unitId,
    input: seen,
    idempotencyKey,
    work: async () => {
      if (key.revokedAt !== null) throw refuse('INVALID', 'Khóa đã được thu hồi trước đó.', 'id');
      const apiKey = await revoke(context.session, seen);
      if (apiKey === undefined) throw keyConflict(key, { revoke: true });
      await endStreams(context.session, key);
      return { result: { apiKey }, ...keyOutcome(apiKey), before: key };
    },
  });
}
