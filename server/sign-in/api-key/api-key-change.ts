import type { ApiKey, Conflict, Refusal } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import { notifyServers } from '../../data/live-event.ts';
import type { Queries } from '../../data/queries.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { conflict } from '../../mutation/refusal.ts';
import { signedIn } from '../../rights/authorize.ts';
import { findKey } from './api-key.queries.ts';

/** A key as somebody saw it. */
export interface KeyVersion {
  readonly id: string;
  readonly version: number;
}

export type IdempotencyKey = string | null;

export type Answer<Result> = Promise<Result | Refusal | Conflict>;

export async function visibleKey({ session, access }: Context, id: string): Promise<ApiKey | null> {
  signedIn(access);
  return isUnitId(id) ? findKey(session, id) : null;
}

/** What the key follows ends, on every server: with the secret of before nobody comes back. */
export async function endStreams(queries: Queries, { userId, provinceCode }: ApiKey): Promise<void> {
  await notifyServers(queries, { kind: 'rights', provinceCode, userIds: [userId] });
}

export function keyConflict(key: ApiKey, yours: object) {
  return conflict(key, yours, key.version);
}

export function keyOutcome(apiKey: ApiKey) {
  return { noun: 'apiKey', targetId: apiKey.id, after: apiKey };
}
