import type { AssignTargetInput, ChangeAssignedTargetInput } from '@thi-dua/schema';
import { givenLine, givenLineOrNull } from '../../mutation/given-text.ts';
import type { Done } from '../../mutation/mutate.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import type { Identity } from '../../rights/principal.ts';
import { todayInVietnam } from '../assignment/assignment.queries.ts';
import { findAssigned, holdAssigning } from './assigned-target.queries.ts';
import type { AssignedTargetRow } from './assigned-target.row.ts';
import { assignable, checkUnits, type Reading } from './assigning.ts';
import {
  endAssigned,
  findOverlap,
  insertAssigned,
  type NewAssigned,
  saveAssigned,
  withdrawAssigned,
} from './saved-target.queries.ts';

const longest = 500;

/** A commune asks its units for more than the plan does, or for something else. */
export async function assignTarget(
  reading: Reading,
  input: AssignTargetInput,
  { userId, name }: Identity,
): Promise<Done<AssignedTargetRow>> {
  const { queries } = reading;
  await holdAssigning(queries, input.unitId);
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
  return done(null, await insertAssigned(queries, { ...made, userId, assignedBy: name }));
}

/**
 * From its day on the change holds, and what was assigned before ends on the eve; a change from its first day on, or
 * before, is the assigned target itself.
 */
export async function changeAssignedTarget(
  reading: Reading,
  before: AssignedTargetRow,
  { input, identity }: { readonly input: ChangeAssignedTargetInput; readonly identity: Identity },
): Promise<Done<AssignedTargetRow>> {
  const { queries } = reading;
  await holdAssigning(queries, before.unitId);
  checkVersion(before, input);
  const made = await changed(reading, before, input);
  await checkTime(reading, made, before.id);
  if (made.startsOn <= before.startsOn) {
    return done(
      before,
      (await saveAssigned(queries, before, made)) ?? (await faster(reading, before, input)),
    );
  }
  if (!(await endAssigned(queries, before, made.startsOn))) await faster(reading, before, input);
  const { userId, name } = identity;
  return done(before, await insertAssigned(queries, { ...made, userId, assignedBy: name }));
}

async function changed(
  reading: Reading,
  before: AssignedTargetRow,
  input: ChangeAssignedTargetInput,
): Promise<Omit<NewAssigned, 'userId' | 'assignedBy'>> {
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

/** Of two days as text. */
function laterOf(one: string, other: string): string {
  if (one > other) return one;
  return other;
}

export async function withdrawAssignedTarget(
  reading: Reading,
  before: AssignedTargetRow,
  input: { readonly version: number },
): Promise<Done<AssignedTargetRow>> {
  checkVersion(before, input);
  const after = (await withdrawAssigned(reading.queries, before)) ?? (await faster(reading, before, input));
  return done(before, after);
}

function checkVersion(before: AssignedTargetRow, input: { readonly version: number }): void {
  if (before.version !== input.version) throw conflict(before, input, before.version);
  if (before.withdrawnAt !== null) throw refuse('INVALID', 'Chỉ tiêu giao này đã được rút.', 'id');
}

/** One commune asks a unit for one thing at a time. */
async function checkTime(
  { queries }: Reading,
  made: Omit<NewAssigned, 'userId' | 'assignedBy'>,
  except: string | null,
): Promise<void> {
  if (made.endsOn !== null && made.endsOn < made.startsOn) {
    throw refuse('INVALID', 'Ngày kết thúc phải từ ngày bắt đầu trở đi.', 'endsOn');
  }
  const other = await findOverlap(queries, made, except);
  if (other !== undefined) {
    const message = `Đã giao cho cùng đơn vị trong cùng thời gian: “${other.says}”; hãy điều chỉnh chỉ tiêu đó.`;
    throw refuse('OVERLAP', message, 'indicatorId');
  }
}

async function faster({ queries }: Reading, before: AssignedTargetRow, yours: object): Promise<never> {
  const current = (await findAssigned(queries, before.id)) ?? before;
  throw conflict(current, yours, current.version);
}

function done(before: AssignedTargetRow | null, after: AssignedTargetRow): Done<AssignedTargetRow> {
  return { result: after, noun: 'assigned_target', targetId: after.id, before, after };
}
