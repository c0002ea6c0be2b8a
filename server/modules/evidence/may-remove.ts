import type { Context } from '../../context.ts';
import { judgeEntry, mayWrite } from '../entry/judge-entry.ts';
import type { EvidenceRow } from './evidence.row.ts';

/** Whether the caller may take evidence out of its report now: as `removeEvidence` would say. */
export async function mayRemove(
  { access, loaders }: Pick<Context, 'access' | 'loaders'>,
  { unitId, periodId, untilRevision }: EvidenceRow,
): Promise<boolean> {
  if (untilRevision !== null || (await access.allowing('removeEvidence', unitId)) === null) return false;
  const entry = await loaders.entry.load({ unitId, periodId });
  if (entry === null || entry.status === 'SUBMITTED') return false;
  return mayWrite(judgeEntry({ ...entry, mayEnter: true }));
}
