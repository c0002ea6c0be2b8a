import type { Queries } from '../../data/database.ts';
import { givenLine } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import type { Identity } from '../../rights/principal.ts';
import { saveRemoval } from './occurrence.queries.ts';
import type { OccurrenceRow } from './occurrence.row.ts';
import { checkBased, occurrenceOutcome, throwConflict } from './occurrence-change.ts';
import { checkRecordable } from './recording.ts';

const longestReason = 500;

export async function removeOccurrence(
  queries: Queries,
  before: OccurrenceRow,
  { version, reason, identity }: { version: number; reason: string; identity: Identity },
): Promise<ChangeOutcome<OccurrenceRow>> {
  const why = givenLine(reason, 'reason', longestReason);
  checkBased(before, { version });
  await checkRecordable(queries, before);
  const after = await saveRemoval(queries, before, { reason: why, identity });
  return occurrenceOutcome(before, after ?? (await throwConflict(queries, before, { version })));
}
