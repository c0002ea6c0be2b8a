import type { ApiKey, ApiKeyIssued, ApiKeyRevoked, Conflict, Refusal } from '@thi-dua/schema';
import type { Context } from '../context.ts';
import { tell } from '../data/live-event.ts';
import type { Queries } from '../data/queries.ts';
import { isUnitId } from '../data/unit-id.ts';
import { givenLine } from '../mutation/given-text.ts';
import { mutate } from '../mutation/mutate.ts';
import { oneAtATime } from '../mutation/one-at-a-time.ts';
import { conflict, refuse } from '../mutation/refusal.ts';
import { signedIn } from '../rights/authorize.ts';
import { findKey, insertKey, keysOfUnit, replaceSecret, revoke } from './api-key.queries.ts';
import { newSecret } from './api-key-secret.ts';
import { checkExpiry, checkNotWider, type KeyRight } from './check-api-key.ts';

export interface KeyAsked extends KeyRight {
  readonly name: string;
}

/** A key as somebody saw it. */
export interface KeySeen {
  readonly id: string;
  readonly version: number;
}

type Repeated = string | null;
type Answer<Result> = Promise<Result | Refusal | Conflict>;

export async function listKeys({ session, access }: Context, unitId: string): Promise<ApiKey[]> {
  if (!isUnitId(unitId) || (await access.allowing('apiKeys', unitId)) === null) return [];
  return keysOfUnit(session, unitId);
}

/** The secret goes past `mutate`, which keeps what it answers for repetitions: it must not lie in the database. */
export async function createKey(
  context: Context,
  asked: KeyAsked,
  idempotencyKey: Repeated,
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
      return { result: { apiKey, secret: null }, ...traceOf(apiKey), before: null };
    },
  });
  return 'apiKey' in answer ? { ...answer, secret } : answer;
}

/** The old secret ends at once. Whoever rotates learns the secret, so the key may not be wider than his right. */
export async function rotateKey(
  context: Context,
  seen: KeySeen,
  idempotencyKey: Repeated,
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
      if (apiKey === undefined) throw changed(key, { rotate: true });
      await endStreams(session, key);
      secret = made.secret;
      return { result: { apiKey, secret: null }, ...traceOf(apiKey), before: key };
    },
  });
  return 'apiKey' in answer ? { ...answer, secret } : answer;
}

export async function revokeKey(
  context: Context,
  seen: KeySeen,
  idempotencyKey: Repeated,
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
      if (apiKey === undefined) throw changed(key, { revoke: true });
      await endStreams(context.session, key);
      return { result: { apiKey }, ...traceOf(apiKey), before: key };
    },
  });
}

async function visibleKey({ session, access }: Context, id: string): Promise<ApiKey | null> {
  signedIn(access);
  return isUnitId(id) ? findKey(session, id) : null;
}

/** What the key follows ends, on every server: with the secret of before nobody comes back. */
async function endStreams(queries: Queries, { userId, provinceCode }: ApiKey): Promise<void> {
  await tell(queries, { kind: 'rights', provinceCode, userIds: [userId] });
}

function changed(key: ApiKey, yours: object) {
  return conflict(key, yours, key.version);
}

function traceOf(apiKey: ApiKey) {
  return { noun: 'apiKey', targetId: apiKey.id, after: apiKey };
}
