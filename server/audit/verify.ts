import type { Queries } from '../data/database.ts';
import { type Acknowledgement, readAcknowledgements, unacknowledged } from './acknowledge.ts';
import type { Anchor, Head } from './anchor.ts';
import { sealedColumns } from './audit.ts';
import { type SealedEntry, sealOf } from './seal.ts';

/** What is left to say about the trail: nothing, when it holds. */
export interface Verdict {
  readonly entries: number;
  readonly chains: number;
  readonly faults: readonly string[];
  /** Losses that an operator has acknowledged: no faults. */
  readonly acknowledged: readonly Acknowledgement[];
}

/**
 * Recomputes every seal, on one snapshot: writers go on meanwhile. The anchor has to be read before the snapshot is
 * taken, else it may know more than the snapshot.
 */
export async function verifyTrail(queries: Queries, key: string, anchor: Anchor | null): Promise<Verdict> {
  await queries.query('set transaction isolation level repeatable read, read only');
  await queries.query('set local statement_timeout = 0');
  const heads = await queries.query<Head>(
    `select chain, coalesce(c.seq, 0)::text as seq, coalesce(c.mac, '') as mac
     from audit_chain c full join (select distinct chain from audit_entry) e using (chain) order by chain`,
  );
  const faults: string[] = [];
  let [entries, chains] = [0, 0];
  for (const head of heads) {
    const found = await verifyChain(queries, key, head);
    entries += found.entries;
    chains += found.entries > 0 ? 1 : 0;
    faults.push(...found.faults);
  }
  const lost = anchor === null ? [] : await unacknowledged(queries, key, anchor);
  const cut = lost.map(
    ({ chain, seq }) =>
      `chain ${chain}: entry ${seq} was its last at ${anchor?.at} and is not there as it was: its end was cut`,
  );
  const acknowledged = await readAcknowledgements(queries, key);
  return { entries, chains, faults: [...faults, ...cut], acknowledged };
}

async function verifyChain(queries: Queries, key: string, head: Head) {
  const faults: string[] = [];
  let before = { seq: 0n, mac: '' };
  let entries = 0;
  for await (const entry of entriesOf(queries, head.chain)) {
    entries += 1;
    const seq = BigInt(entry.seq);
    const gap = seq !== before.seq + 1n;
    if (gap) faults.push(missing(head.chain, before.seq + 1n, seq - 1n));
    // Behind a gap the seal before is not known: the gap is the fault, not the entry.
    else if (sealOf(key, before.mac, entry) !== entry.mac) faults.push(changed(entry));
    before = { seq, mac: entry.mac };
  }
  const last = BigInt(head.seq);
  if (last > before.seq) faults.push(missing(head.chain, before.seq + 1n, last));
  else if (last < before.seq)
    faults.push(`chain ${head.chain}: it was set back to entry ${last}, and has ${before.seq}`);
  else if (head.mac !== before.mac)
    faults.push(`chain ${head.chain}: its seal is not that of its last entry`);
  return { entries, faults };
}

const changed = ({ chain, seq, at, operation, userId }: SealedEntry) =>
  `chain ${chain}: entry ${seq} was changed or does not belong there (now: ${operation} by ${userId} at ${at})`;

const missing = (chain: number, from: bigint, to: bigint) =>
  from === to
    ? `chain ${chain}: entry ${from} is missing`
    : `chain ${chain}: entries ${from} to ${to} are missing`;

const page = 2_000;

/** In order; so many at a time, for a trail is longer than memory. */
async function* entriesOf(queries: Queries, chain: number): AsyncGenerator<SealedEntry> {
  for (let after = '-9223372036854775808'; ; ) {
    const rows = await queries.query<SealedEntry>(
      `select ${sealedColumns} from audit_entry e where chain = $1 and e.seq > $2 order by e.seq limit ${page}`,
      [chain, after],
    );
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < page) return;
    after = last.seq;
  }
}
