import type { ChangeAssignedTargetInput } from '@thi-dua/schema';
import { givenLine, givenLineOrNull } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import type { Identity } from '../../rights/principal.ts';
import { todayInVietnam } from '../assignment/assignment.queries.ts';
import { lockAssigning } from './assigned-target.queries.ts';
import type { AssignedTargetRow } from './assigned-target.row.ts';
import {
  assignedTargetOutcome,
  checkTime,
  checkVersion,
  longest,
  throwConflict,
} from './assigned-target-change.ts';
import type { AssignmentReader } from './assigning.ts';
import { assignable, checkUnits } from './assigning.ts';
import type { AssignedTargetDraft } from './saved-target.queries.ts';
import { endAssigned, insertAssigned, saveAssigned } from './saved-target.queries.ts';

/**
 * From its day on the change holds, and what was assigned before ends on the eve; a change from its first day on, or
 * before, is the assigned target itself.
 */
export async function changeAssignedTarget(
  reading: AssignmentReader,
  before: AssignedTargetRow,
  { input, identity }: { readonly input: ChangeAssignedTargetInput; readonly identity: Identity },
): Promise<ChangeOutcome<AssignedTargetRow>> {
  const { queries } = reading;
  await lockAssigning(queries, before.unitId);
  checkVersion(before, input);
  const made = await changed(reading, before, input);
  await checkTime(reading, made, before.id);
  if (made.startsOn <= before.startsOn) {
    return assignedTargetOutcome(
      before,
      (await saveAssigned(queries, before, made)) ?? (await throwConflict(reading, before, input)),
    );
  }
  if (!(await endAssigned(queries, before, made.startsOn))) await throwConflict(reading, before, input);
  const { userId, name } = identity;
  return assignedTargetOutcome(before, await insertAssigned(queries, { ...made, userId, assignedBy: name }));
}

async function changed(
  reading: AssignmentReader,
  before: AssignedTargetRow,
  input: ChangeAssignedTargetInput,
): Promise<Omit<AssignedTargetDraft, 'userId' | 'assignedBy'>> {
  const today = await todayInVietnam(reading.queries);
  const { judgedAt: unitKinds, ...rest } = before;
  const requirement =
    input.bound == null
      ? before.requirement
      : (await assignable(reading, { ...rest, unitKinds, bound: input.bound })).requirement;
  return {
    ...before,
    requirement,
    unitIds:
      input.unitIds == null
        ? before.unitIds
        : await checkUnits(reading.queries, before.unitId, input.unitIds),
    says: input.says == null ? before.says : givenLine(input.says, 'says', longest),
    decision: input.decision === undefined ? before.decision : givenLineOrNull(input.decision, 'decision'),
    reason: givenLine(input.reason, 'reason', longest),
    startsOn: input.startsOn ?? laterOf(before.startsOn, today),
    endsOn: input.endsOn === undefined ? before.endsOn : input.endsOn,
    replacesId: before.id,
  };
}

/** Returns the later of two days, each `YYYY-MM-DD`. */
function laterOf(one: string, other: string): string {
  if (one > other) return one;
  return other;
}
