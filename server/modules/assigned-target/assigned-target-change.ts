import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import { findAssigned } from './assigned-target.queries.ts';
import type { AssignedTargetRow } from './assigned-target.row.ts';
import type { AssignmentReader } from './assigning.ts';
import type { AssignedTargetDraft } from './saved-target.queries.ts';
import { findOverlap } from './saved-target.queries.ts';

export const longest = 500;

export function checkVersion(before: AssignedTargetRow, input: { readonly version: number }): void {
  if (before.version !== input.version) throw conflict(before, input, before.version);
  if (before.withdrawnAt !== null) throw refuse('INVALID', 'Chỉ tiêu giao này đã được rút.', 'id');
}

/** Refuses an end before the start, and a second target of a commune for the same unit, indicator and time. */
export async function checkTime(
  { queries }: AssignmentReader,
  made: Omit<AssignedTargetDraft, 'userId' | 'assignedBy'>,
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

export async function throwConflict(
  { queries }: AssignmentReader,
  before: AssignedTargetRow,
  yours: object,
): Promise<never> {
  const current = (await findAssigned(queries, before.id)) ?? before;
  throw conflict(current, yours, current.version);
}

export function assignedTargetOutcome(
  before: AssignedTargetRow | null,
  after: AssignedTargetRow,
): ChangeOutcome<AssignedTargetRow> {
  return { result: after, noun: 'assigned_target', targetId: after.id, before, after };
}
