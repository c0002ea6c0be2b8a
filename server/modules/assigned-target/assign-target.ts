import type { AssignTargetInput } from '@thi-dua/schema';
import { givenLine, givenLineOrNull } from '../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import type { Identity } from '../../rights/principal.ts';
import { todayInVietnam } from '../assignment/assignment.queries.ts';
import { lockAssigning } from './assigned-target.queries.ts';
import type { AssignedTargetRow } from './assigned-target.row.ts';
import { assignedTargetOutcome, checkTime, longest } from './assigned-target-change.ts';
import type { AssignmentReader } from './assigning.ts';
import { assignable, checkUnits } from './assigning.ts';
import { insertAssigned } from './saved-target.queries.ts';

/** A commune asks its units for more than the plan does, or for something else. */
export async function assignTarget(
  reading: AssignmentReader,
  input: AssignTargetInput,
  { userId, name }: Identity,
): Promise<ChangeOutcome<AssignedTargetRow>> {
  const { queries } = reading;
  await lockAssigning(queries, input.unitId);
  const { commune, campaign, requirement, every, kinds } = await assignable(reading, input);
  const made = {
    provinceCode: commune.provinceCode,
    campaignUuid: campaign.id,
    unitId: commune.id,
    targetId: input.targetId ?? null,
    indicatorId: input.indicatorId,
    requirement,
    every,
    judgedAt: [...kinds],
    unitIds: await checkUnits(queries, commune.id, input.unitIds ?? null),
    says: givenLine(input.says, 'says', longest),
    decision: givenLineOrNull(input.decision, 'decision'),
    reason: givenLine(input.reason, 'reason', longest),
    startsOn: input.startsOn ?? (await todayInVietnam(queries)),
    endsOn: input.endsOn ?? null,
    replacesId: null,
  };
  await checkTime(reading, made, null);
  return assignedTargetOutcome(null, await insertAssigned(queries, { ...made, userId, assignedBy: name }));
}
