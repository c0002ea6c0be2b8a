import type { AssignmentRevoked } from '@thi-dua/schema';
import type { Context } from '../../context.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import { grantable } from '../../rights/grantable.ts';
import { findAssignment, markRevoked, revokeDelegated } from './assignment.queries.ts';
import type { AssignmentRow } from './assignment.row.ts';
import { notifyHolders } from './notify-holders.ts';

/** Revokes an assignment with everything delegated from it. */
export async function revokeAssignment(
  { session, access }: Context,
  before: AssignmentRow | null,
  version: number,
): Promise<ChangeOutcome<AssignmentRevoked>> {
  if (before === null) throw refuse('NOT_FOUND');
  const holdings = await access.allAllowing('revokeAssignment', before.unitId ?? '');
  const may = holdings.some(
    ({ id, role }) => grantable[role].includes(before.role) || before.delegatedFrom === id,
  );
  if (!may) throw refuse('NOT_FOUND');
  const assignment = await markRevoked(session, before.id, version);
  if (assignment === null) {
    const current = (await findAssignment(session, before.id)) ?? before;
    throw conflict(current, { id: before.id, revoked: true }, current.version);
  }
  const ended = await revokeDelegated(session, before.id);
  await notifyHolders(session, [assignment, ...ended]);
  return {
    result: { assignment, endedWithIt: ended.length },
    noun: 'assignment',
    targetId: assignment.id,
    before,
    after: { ...assignment, endedWithIt: ended.map(({ id }) => id) },
  };
}
