import type { ApiKey, Role } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { today } from '../../data/vietnam-time.ts';
import type { NewSecret } from './api-key-secret.ts';

const instant = (column: string) =>
  `to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS"+07:00"')`;

/** The hash is not among them: the role of requests may not even read it. */
const columns = `id, province_code as "provinceCode", unit_id as "unitId", user_id as "userId", name, role, operations,
  prefix, ${instant('expires_at')} as "expiresAt", ${instant('last_used_at')} as "lastUsedAt",
  ${instant('revoked_at')} as "revokedAt", revoked_at is null and expires_at > app_now() as active,
  created_by as "createdBy", ${instant('created_at')} as "createdAt", version`;

/** What a new key is. */
export interface KeyToMake {
  readonly unitId: string;
  readonly provinceCode: string;
  readonly name: string;
  readonly role: Role;
  readonly operations: readonly string[];
  readonly expiresAt: string;
  readonly createdBy: string;
}

export async function findKey(queries: Queries, id: string): Promise<ApiKey | null> {
  const [key] = await queries.query<ApiKey>(`select ${columns} from api_key where id = $1`, [id]);
  return key ?? null;
}

/** The keys of a unit, those in use first, then the latest. */
export function keysOfUnit(queries: Queries, unitId: string): Promise<ApiKey[]> {
  return queries.query<ApiKey>(
    `select ${columns} from api_key where unit_id = $1 order by active desc, created_at desc, id`,
    [unitId],
  );
}

/** Makes the key, and gives it its right until the day it ends. */
export async function insertKey(queries: Queries, key: KeyToMake, secret: NewSecret): Promise<ApiKey> {
  const [made] = await queries.query<ApiKey>(
    `insert into api_key (province_code, unit_id, name, role, operations, prefix, secret_hash, expires_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning ${columns}`,
    [
      key.provinceCode,
      key.unitId,
      key.name,
      key.role,
      key.operations,
      secret.prefix,
      secret.hash,
      key.expiresAt,
      key.createdBy,
    ],
  );
  if (made === undefined) throw new Error('The key was inserted and did not come back');
  await queries.query(
    `insert into assignment (province_code, user_id, user_name, role, unit_id, starts_on, ends_on, granted_by)
     values ($1, $2, $3, $4, $5, ${today},
       ($6::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date, $7)`,
    [key.provinceCode, made.userId, key.name, key.role, key.unitId, key.expiresAt, key.createdBy],
  );
  return made;
}

/** Returns undefined if the key is no longer of that version. */
export async function replaceSecret(
  queries: Queries,
  { id, version }: Pick<ApiKey, 'id' | 'version'>,
  secret: NewSecret,
): Promise<ApiKey | undefined> {
  const [key] = await queries.query<ApiKey>(
    `update api_key set prefix = $3, secret_hash = $4, version = version + 1
     where id = $1 and version = $2 returning ${columns}`,
    [id, version, secret.prefix, secret.hash],
  );
  return key;
}

/** Takes the key and its rights back; undefined: it is no longer of that version. */
export async function revoke(
  queries: Queries,
  { id, version }: Pick<ApiKey, 'id' | 'version'>,
): Promise<ApiKey | undefined> {
  const [key] = await queries.query<ApiKey>(
    `update api_key set revoked_at = app_now(), version = version + 1
     where id = $1 and version = $2 returning ${columns}`,
    [id, version],
  );
  if (key === undefined) return undefined;
  await queries.query(
    `update assignment set revoked_at = app_now(), version = version + 1 where user_id = $1 and revoked_at is null`,
    [key.userId],
  );
  return key;
}

/** Whether the instant lies ahead by the database's clock, how far, and which day in Vietnam it is. */
export async function measure(queries: Queries, instantText: string): Promise<ExpiryCheck> {
  const [measured] = await queries.query<ExpiryCheck>(
    `select $1::timestamptz <= app_now() as past, $1::timestamptz > app_now() + interval '366 days' as far,
       ($1::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date as day`,
    [instantText],
  );
  if (measured === undefined) throw new Error('PostgreSQL did not say what day it is');
  return measured;
}

export interface ExpiryCheck {
  readonly past: boolean;
  readonly far: boolean;
  readonly day: string;
}
