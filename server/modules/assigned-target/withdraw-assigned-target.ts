import type { ChangeOutcome } from '../../mutation/mutate.ts';
import type { AssignedTargetRow } from './assigned-target.row.ts';
import { checkVersion, done, faster } from './assigned-target-change.ts';
import type { AssignmentReader } from './assigning.ts';
import { withdrawAssigned } from './saved-target.queries.ts';

export async function withdrawAssignedTarget(
  reading: AssignmentReader,
  before: AssignedTargetRow,
  input: { readonly version: number },
): Promise<ChangeOutcome<AssignedTargetRow>> {
  checkVersion(before, input);
  const after = (await withdrawAssigned(reading.queries, before)) ?? (await faster(reading, before, input));
  return done(before, after);
}
