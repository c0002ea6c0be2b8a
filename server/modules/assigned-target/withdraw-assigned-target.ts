import type { Done } from '../../mutation/mutate.ts';
import type { AssignedTargetRow } from './assigned-target.row.ts';
import { checkVersion, done, faster } from './assigned-target-change.ts';
import type { Reading } from './assigning.ts';
import { withdrawAssigned } from './saved-target.queries.ts';

export async function withdrawAssignedTarget(
  reading: Reading,
  before: AssignedTargetRow,
  input: { readonly version: number },
): Promise<Done<AssignedTargetRow>> {
  checkVersion(before, input);
  const after = (await withdrawAssigned(reading.queries, before)) ?? (await faster(reading, before, input));
  return done(before, after);
}
