import type { ChangeOutcome } from '../../mutation/mutate.ts';
import type { AssignedTargetRow } from './assigned-target.row.ts';
import { assignedTargetOutcome, checkVersion, throwConflict } from './assigned-target-change.ts';
import type { AssignmentReader } from './assigning.ts';
import { withdrawAssigned } from './saved-target.queries.ts';

export async function withdrawAssignedTarget(
  reading: AssignmentReader,
  before: AssignedTargetRow,
  input: { readonly version: number },
): Promise<ChangeOutcome<AssignedTargetRow>> {
  checkVersion(before, input);
  const after =
    (await withdrawAssigned(reading.queries, before)) ?? (await throwConflict(reading, before, input));
  return assignedTargetOutcome(before, after);
}
