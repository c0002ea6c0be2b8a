import type { AuditEntry, AuditFilter } from '@thi-dua/schema';
import { recordAccess } from '../../audit/record.ts';
import type { Context } from '../../context.ts';
import type { Page, PageArgs } from '../../data/keyset/page.ts';
import { isUnitId } from '../../data/unit-id.ts';
import { signedIn } from '../../rights/authorize.ts';
import type { Holding } from '../../rights/principal.ts';
import { listAuditEntries } from './audit-trail.queries.ts';

/** Entries about these nouns contain personal data in `before` and `after`. */
const personalNouns: ReadonlySet<string> = new Set(['member', 'assignment']);

/** Returns null if there is no such unit or it is not within the caller's rights. */
export async function readAuditTrail(
  context: Context,
  filter: AuditFilter,
  page: PageArgs,
): Promise<Page<AuditEntry> | null> {
  const { access, queries } = context;
  signedIn(access);
  const holding = isUnitId(filter.unitId) ? await access.allowing('auditTrail', filter.unitId) : null;
  if (holding === null) return null;
  const entries = await listAuditEntries(queries, filter, page);
  await recordPersonalRead(context, holding, filter, entries);
  return entries;
}

/** Records that the caller has read personal data; reading other entries of the trail is not recorded. */
async function recordPersonalRead(
  context: Context,
  holding: Holding,
  { unitId, ...filter }: AuditFilter,
  { nodes }: Page<AuditEntry>,
): Promise<void> {
  const shown = nodes.filter(
    ({ noun, before, after }) => personalNouns.has(noun) && (before ?? after) !== null,
  );
  if (shown.length === 0) return;
  const after = { ...filter, entries: shown.map(({ id }) => id) };
  const what = { noun: 'audit_entry', targetId: unitId, before: null, after };
  await recordAccess(context, { ...what, operation: 'auditTrail', holding, unitId });
}
