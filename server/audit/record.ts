import type { Context } from '../context.ts';
import type { Holding } from '../rights/principal.ts';
import type { Operation } from '../rights/table.ts';

/** What somebody did, as whoever does it knows it; who and in which request stands in the context. */
export interface AccessRecord {
  readonly operation: Operation;
  /** The right that allowed it. */
  readonly holding: Holding;
  /** The unit whose inspectors may read it; null: those of the whole province. */
  readonly unitId: string | null;
  /** What was touched: unit, member, assignment … */
  readonly noun: string;
  readonly targetId: string;
  /** null of a read and an export. */
  readonly before: object | null;
  /** Of a read or an export: what was asked for, and how much was given. */
  readonly after: object | null;
  /** The province the data belong to; absent: that of the right, which a viewer of all provinces does not have. */
  readonly provinceCode?: string;
}

/** Writes down a change, an export or a read of personal data, with the transaction of the request and at its end. */
export async function recordAccess(context: Context, accessed: AccessRecord): Promise<void> {
  const { access, session, appendAudit, journal } = context;
  const { holding, provinceCode = holding.provinceCode, ...what } = accessed;
  await session.begin();
  session.writeLast(appendAudit, {
    ...what,
    provinceCode,
    userId: access.identity?.userId ?? '',
    userName: access.identity?.name ?? '',
    role: holding.role,
    requestId: journal.requestId,
  });
}
