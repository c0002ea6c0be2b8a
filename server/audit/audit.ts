import { createHmac } from 'node:crypto';
import { canonicalJson } from '../data/canonical.ts';
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

/** The columns of `audit_entry e` that a seal covers, in the form in which it covers them, and the seal itself. */
export const sealedColumns = `e.lane, e.seq::text as seq,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.province_code as "provinceCode",
  e.user_id as "userId", e.user_name as "userName", e.role, e.operation, e.noun, e.target_id as "targetId",
  e.unit_id as "unitId", e.before, e.after, e.request_id as "requestId", e.mac`;

interface Lane {
  readonly lane: number;
  readonly seq: string;
  readonly mac: string;
  readonly at: string;
}

/** So many chains: writers meet in one only when there are more of them. */
export const lanes = 64;

const moment = `to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * Writes an entry in the transaction of what it tells about. Each lane is a chain: an entry's seal covers the seal
 * before it, so a change, a removal and a swap show; without the key nobody makes a seal. What the chain alone does
 * not show, a tail that was cut together with the lane's head, the anchor does (anchor.ts).
 */
export function appendAudit(queries: Queries, key: string, entry: AuditEntry): Promise<void> {
  // A request that reads much at once writes much at once, all in one lane of one transaction.
  const turn = (turns.get(queries) ?? Promise.resolve()).then(() => append(queries, key, entry));
  turns.set(
    queries,
    turn.catch(() => undefined),
  );
  return turn;
}

const turns = new WeakMap<Queries, Promise<void>>();

async function append(queries: Queries, key: string, entry: AuditEntry): Promise<void> {
  const lane = await takeLane(queries);
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

/**
 * Any lane nobody else is in, first that of this connection: one that waited for another while it holds rows the other
 * waits for would be a deadlock. Only when all are taken it waits.
 */
async function takeLane(queries: Queries): Promise<Lane> {
  for (const text of [ownLane('skip locked'), anyLane, ownLane('')]) {
    const [free] = await queries.query<Lane>(text);
    if (free !== undefined) return free;
  }
  throw new Error('The audit trail has no lane for this connection');
}

const lane = `select lane, (seq + 1)::text as seq, mac, ${moment} as at from audit_lane`;
const ownLane = (waiting: string) => `${lane} where lane = pg_backend_pid() % ${lanes} for update ${waiting}`;
const anyLane = `${lane} order by (lane + ${lanes} - pg_backend_pid() % ${lanes}) % ${lanes} limit 1 for update skip locked`;

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
    entry.unitId?.toLowerCase() ?? null,
    canonicalJson(entry.before),
    canonicalJson(entry.after),
    entry.requestId,
  ];
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url');
}

const json = (value: object | null) => (value === null ? null : JSON.stringify(value));
