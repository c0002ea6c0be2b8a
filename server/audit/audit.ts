import { createHmac } from 'node:crypto';
import type { Queries } from '../data/database.ts';

/** What is written of a change, an export, or a read of personal data. */
export interface AuditEntry {
  readonly provinceCode: string;
  readonly userId: string;
  readonly userName: string;
  /** The role that allowed it. */
  readonly role: string | null;
  readonly operation: string;
  /** What was touched: unit, member, assignment … */
  readonly noun: string;
  readonly targetId: string;
  /** The unit whose inspectors may read it. */
  readonly unitId: string | null;
  readonly before: object | null;
  readonly after: object | null;
  readonly requestId: string;
}

/** An entry as it stands in its chain. */
export interface SealedEntry extends AuditEntry {
  readonly lane: number;
  readonly seq: string;
  /** ISO 8601 in UTC, to the microsecond. */
  readonly at: string;
  readonly mac: string;
}

interface Lane {
  readonly lane: number;
  readonly seq: string;
  readonly mac: string;
  readonly at: string;
}

/** So many chains: writers meet in one only by chance. */
export const lanes = 64;

/**
 * Writes an entry in the transaction of what it tells about. Each lane is a chain: an entry's seal covers the seal
 * before it, so a change, a removal, a swap and a cut tail all show; without the key nobody seals another.
 */
export async function appendAudit(queries: Queries, key: string, entry: AuditEntry): Promise<void> {
  const [lane] = await queries.query<Lane>(
    `select lane, (seq + 1)::text as seq, mac,
       to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
     from audit_lane where lane = pg_backend_pid() % ${lanes} for update`,
  );
  if (lane === undefined) throw new Error('The audit trail has no lane for this connection');
  const { seq, at } = lane;
  const mac = sealOf(key, lane.mac, { ...entry, lane: lane.lane, seq, at });
  await queries.query(
    `with moved as (update audit_lane set seq = $2, mac = $15 where lane = $1)
     insert into audit_entry (lane, seq, at, province_code, user_id, user_name, role, operation, noun, target_id,
       unit_id, before, after, request_id, mac)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      lane.lane,
      seq,
      at,
      entry.provinceCode,
      entry.userId,
      entry.userName,
      entry.role,
      entry.operation,
      entry.noun,
      entry.targetId,
      entry.unitId,
      json(entry.before),
      json(entry.after),
      entry.requestId,
      mac,
    ],
  );
}

/** The seal of an entry, given the one before it. */
export function sealOf(key: string, previous: string, entry: Omit<SealedEntry, 'mac'>): string {
  const parts = [
    previous,
    entry.lane,
    entry.seq,
    entry.at,
    entry.provinceCode,
    entry.userId,
    entry.userName,
    entry.role,
    entry.operation,
    entry.noun,
    entry.targetId,
    entry.unitId,
    canonical(entry.before),
    canonical(entry.after),
    entry.requestId,
  ];
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}

const json = (value: object | null) => (value === null ? null : JSON.stringify(value));

/** The same text for the same content: jsonb does not keep the order of keys. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => [name, canonical(part)]);
}
