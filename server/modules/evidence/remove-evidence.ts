import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import { readEvidence, takeOut } from './evidence.queries.ts';
import type { EvidenceRow } from './evidence.row.ts';
import { evidenceOutcome, lockedEvidence } from './evidence-change.ts';
import { checkWritable, openRevision } from './open-revision.ts';

export async function removeEvidence(
  queries: Queries,
  evidence: EvidenceRow,
): Promise<ChangeOutcome<EvidenceRow>> {
  const report = await lockedEvidence(queries, evidence.reportId);
  await checkWritable(queries, report);
  const [present = []] = await readEvidence(queries, [report]);
  if (!present.some(({ id }) => id === evidence.id)) throw refuse('NOT_FOUND', undefined, 'id');
  await takeOut(queries, evidence, await openRevision(queries, report));
  return evidenceOutcome(evidence, evidence, null);
}
