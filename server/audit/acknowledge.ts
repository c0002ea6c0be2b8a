import type { Queries } from '../data/database.ts';
import { type Anchor, type Head, lostHeads } from './anchor.ts';
import { appendAudit, sealedColumns } from './audit.ts';
import { type SealedEntry, sealOf } from './seal.ts';

/** That entries are gone, and that somebody who answers for it says why. */
export interface Acknowledgement {
  readonly who: string;
  readonly why: string;
  readonly at: string;
  /** What an anchor knew and the trail has no more. */
  readonly lost: readonly Head[];
}

const operation = 'acknowledgeAuditLoss';

/**
 * Writes into the trail that what this anchor knew and the trail lost is lost; answers how many chains it concerns. It is
 * an entry like any other, so without the key nobody makes one. It names the lost heads themselves: what is lost later,
 * or cut by somebody, is covered by no acknowledgement.
 */
export async function acknowledgeLoss(
  queries: Queries,
  key: string,
  { anchor, who, why }: { readonly anchor: Anchor; readonly who: string; readonly why: string },
): Promise<number> {
  const lost = await unacknowledged(queries, key, anchor);
  if (lost.length === 0) return 0;
  await appendAudit(queries, key, {
    ...{ provinceCode: '00', userId: 'operator', userName: who, role: null, operation },
    ...{ noun: 'auditTrail', targetId: '', unitId: null, requestId: 'npm run audit:acknowledge' },
    ...{ before: null, after: { why, knownAt: anchor.at, lost } },
  });
  return lost.length;
}

/** What this anchor knew, the trail has no more, and nobody has acknowledged. */
export async function unacknowledged(queries: Queries, key: string, anchor: Anchor): Promise<Head[]> {
  const lost = await lostHeads(queries, anchor);
  if (lost.length === 0) return [];
  const known = new Set((await readAcknowledgements(queries, key)).flatMap(({ lost }) => lost.map(nameOf)));
  return lost.filter((head) => !known.has(nameOf(head)));
}

const nameOf = ({ chain, seq, mac }: Head) => `${chain} ${seq} ${mac}`;

/** Those whose seal is true, given the entry before. */
export async function readAcknowledgements(queries: Queries, key: string): Promise<Acknowledgement[]> {
  const entries = await queries.query<SealedEntry & { readonly previous: string }>(
    `select ${sealedColumns}, coalesce((select b.mac from audit_entry b where b.chain = e.chain and b.seq = e.seq - 1), '')
       as previous
     from audit_entry e where province_code = '00' and operation = $1 order by e.at, e.chain, e.seq`,
    [operation],
  );
  return entries
    .filter((entry) => sealOf(key, entry.previous, entry) === entry.mac)
    .map(({ userName, at, after }) => {
      const { why, lost } = after as { readonly why: string; readonly lost: readonly Head[] };
      return { who: userName, why, at, lost };
    });
}
