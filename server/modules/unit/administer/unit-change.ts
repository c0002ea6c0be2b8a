import type { UnitChangeArgs } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLineOrNull } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import type { UnitRow } from '../unit.row.ts';
import type { TreeContext } from './after-tree-change.ts';
import { propagateTreeChange } from './after-tree-change.ts';
import { readUnitAsOf } from './read-unit.ts';
import type { UnitState } from './state.queries.ts';
import { lockTree, readState, takeVersion } from './state.queries.ts';
import { isOfficial } from './unit-kinds.ts';

interface LockRequest {
  readonly how: 'shared' | 'alone';
  /** What the caller wants to change, shown beside the stored state if there is a conflict. */
  readonly yours: object;
}

/** Locks the unit's tree, takes the next version of the unit and returns the state that the change starts from. */
export async function lockUnit(
  queries: Queries,
  args: UnitChangeArgs,
  { how, yours }: LockRequest,
): Promise<UnitState> {
  const { provinceCode, kind } = await readState(queries, args.id, 'id');
  if (isOfficial(kind)) {
    throw refuse(
      'INVALID',
      'Đơn vị hành chính chỉ thay đổi bằng sáp nhập hoặc chia tách theo quyết định.',
      'id',
    );
  }
  await lockTree(queries, provinceCode, how);
  const taken = await takeVersion(queries, args.id, args.version);
  const state = await readState(queries, args.id, 'id');
  if (!taken) throw conflict(state, { ...yours, on: args.on, decree: args.decree ?? null }, state.version);
  checkDay(state, args.on);
  return state;
}

/** Keeps history from being rewritten: a change begins after the last state did, or replaces a state still `fresh`. */
export function checkDay({ firstDay, goneOn, fresh }: UnitState, on: string): void {
  if (goneOn !== 'infinity') throw refuse('INVALID', `Đơn vị đã kết thúc từ ngày ${goneOn}.`, 'id');
  if (on > firstDay || (on === firstDay && fresh)) return;
  throw refuse(
    'INVALID',
    `Trạng thái hiện nay có từ ngày ${firstDay}; thay đổi phải có hiệu lực sau ngày đó, vì lịch sử không được viết lại.`,
    'on',
  );
}

export function dayAndDecree({ on, decree }: UnitChangeArgs) {
  return { on, decree: givenLineOrNull(decree, 'decree') };
}

export async function unitOutcome(
  context: TreeContext,
  before: UnitState,
  args: UnitChangeArgs,
  after: object,
): Promise<ChangeOutcome<UnitRow>> {
  await propagateTreeChange(context, { provinceCode: before.provinceCode, unitIds: [before.id] });
  const result = await readUnitAsOf(context.queries, before.id, args.on);
  return { result, noun: 'unit', targetId: before.id, before, after: { ...after, ...dayAndDecree(args) } };
}
