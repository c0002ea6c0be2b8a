import type { Logger } from 'pino';
import type { Queries } from '../../data/database.ts';
import type { Identity } from '../../rights/principal.ts';
import { notSignedIn, SignInEnded } from '../refused.ts';
import { matches, prefixOf } from './api-key-secret.ts';

interface KeyRecord {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly hash: string;
  readonly operations: readonly string[];
  readonly expired: boolean;
  /** Seconds until it ends, by the clock of the database. */
  readonly left: number;
  /** Its last use is not known, or longer ago than what is written down. */
  readonly stale: boolean;
}

export interface KeyDesk {
  readonly database: Queries;
  readonly logger: Pick<Logger, 'error'>;
}

/**
 * Who an API key speaks for. The one place that reads behind the wall for a stranger: whose key it is, and so which
 * province may be seen, is not known before. Nothing is remembered, so a revoked key ends with the next request.
 */
export async function identityOfApiKey({ database, logger }: KeyDesk, token: string): Promise<Identity> {
  const prefix = prefixOf(token);
  const key = prefix === undefined ? undefined : await findKey(database, prefix);
  if (key === undefined || !matches(token, key.hash))
    throw notSignedIn('Khóa API không đúng hoặc đã bị thu hồi.');
  if (key.expired) throw new SignInEnded('Khóa API đã hết hạn. Hãy xin cấp khóa mới.');
  if (key.stale) {
    // Nobody waits for it, and a request does not fail by it.
    noteUse(database, key.id).catch((error: unknown) =>
      logger.error(error, 'a use of an API key is not noted'),
    );
  }
  const endsAt = Date.now() + key.left * 1_000;
  return { userId: key.userId, name: key.name, operations: key.operations, endsAt };
}

async function findKey(database: Queries, prefix: string): Promise<KeyRecord | undefined> {
  const [key] = await database.query<KeyRecord>(
    `select id, user_id as "userId", name, secret_hash as hash, operations, expires_at <= app_now() as expired,
       extract(epoch from expires_at - app_now())::float8 as left,
       last_used_at is null or last_used_at < app_now() - interval '1 minute' as stale
     from api_key where prefix = $1 and revoked_at is null`,
    [prefix],
  );
  return key;
}

async function noteUse(database: Queries, id: string): Promise<void> {
  await database.query(
    `update api_key set last_used_at = app_now()
     where id = $1 and (last_used_at is null or last_used_at < app_now() - interval '1 minute')`,
    [id],
  );
}
