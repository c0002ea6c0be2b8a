import { createHmac } from 'node:crypto';
import { canonicalJson } from '../data/canonical.ts';

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
  readonly chain: number;
  readonly seq: string;
  /** ISO 8601 in UTC, to the microsecond. */
  readonly at: string;
  readonly mac: string;
}

/** The seal of an entry, given the one before it. */
export function sealOf(key: string, previous: string, entry: Omit<SealedEntry, 'mac'>): string {
  const parts = [
    previous,
    entry.chain,
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
