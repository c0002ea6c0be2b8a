import type { Queries } from '../data/database.ts';
import { type AuditEntry, sealOf } from './seal.ts';

/** The columns of `audit_entry e` that a seal covers, in the form in which it covers them, and the seal itself. */
export const sealedColumns = `e.chain, e.seq::text as seq,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.province_code as "provinceCode",
  e.user_id as "userId", e.user_name as "userName", e.role, e.operation, e.noun, e.target_id as "targetId",
  e.unit_id as "unitId", e.before, e.after, e.request_id as "requestId", e.mac`;

/** The chain of a province; `00` has the one of what belongs to no province. Nobody adds to the chains below 100. */
export const chainOf = (provinceCode: string): number => 100 + Number(provinceCode);

const moment = `to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * Writes entries in the transaction of what they tell about. An entry's seal covers the seal before it, so a change, a
 * removal and a swap show; without the key nobody makes a seal. A tail that was cut together with the chain's head shows
 * by the anchor only (anchor.ts).
 *
 * The chain of the province is locked until the transaction ends, so this comes last in it: a transaction that went on
 * to wait for rows of another one, which waits for the chain, would be a deadlock.
 */
export async function appendAudit(
  queries: Queries,
  key: string,
  ...entries: readonly AuditEntry[]
): Promise<void> {
  const codes = new Set(entries.map(({ provinceCode }) => provinceCode));
  // In one order, so that two transactions that write into several chains never wait for each other.
  for (const code of [...codes].sort()) {
    const own = entries.filter(({ provinceCode }) => provinceCode === code);
    await append(queries, key, { chain: chainOf(code), entries: own });
  }
}

async function append(
  queries: Queries,
  key: string,
  { chain, entries }: { readonly chain: number; readonly entries: readonly AuditEntry[] },
): Promise<void> {
  const [head] = await queries.query<Head>(
    `select seq::text as seq, mac, ${moment} as at from audit_chain where chain = $1 for update`,
    [chain],
  );
  if (head === undefined) throw new Error(`The audit trail has no chain ${chain}`);
  let previous = head.mac;
  const rows = entries.map((entry, index) => {
    const placed = { ...entry, chain, seq: String(BigInt(head.seq) + BigInt(index + 1)), at: head.at };
    previous = sealOf(key, previous, placed);
    return { ...placed, mac: previous };
  });
  await queries.query(
    `with moved as (update audit_chain set seq = seq + $2, mac = $3 where chain = $1)
     insert into audit_entry (chain, seq, at, province_code, user_id, user_name, role, operation, noun, target_id,
       unit_id, before, after, request_id, mac)
     select chain, seq, at, "provinceCode", "userId", "userName", role, operation, noun, "targetId", "unitId",
       before, after, "requestId", mac
     from jsonb_to_recordset($4::jsonb) as e (chain int, seq bigint, at timestamptz, "provinceCode" text, "userId" text,
       "userName" text, role text, operation text, noun text, "targetId" text, "unitId" uuid, before jsonb, after jsonb,
       "requestId" text, mac text)`,
    [chain, rows.length, previous, JSON.stringify(rows)],
  );
}

interface Head {
  readonly seq: string;
  readonly mac: string;
  readonly at: string;
}
