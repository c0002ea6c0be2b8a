import type { UnitChangeArgs } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { givenLineOrNull } from '../../../mutation/given-text.ts';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { conflict, refuse } from '../../../mutation/refusal.ts';
import type { UnitRow } from '../unit.row.ts';
import type { TreeContext } from './after-tree-change.ts';
import { followTree } from './after-tree-change.ts';
import { shownAsOf } from './shown.ts';
import type { UnitState } from './state.queries.ts';
import { lockTree, readState, takeVersion } from './state.queries.ts';
import { isOfficial } from './unit-kinds.ts';

interface ChangeStart {
  readonly how: 'shared' | 'alone';
  /** What the caller wants it to say, for whoever has to choose. */
  readonly yours: object;
}

/** The state the change begins from, after nobody else can change it any more. */
export async function lockUnit(
  queries: Queries,
  args: UnitChangeArgs,
  { how, yours }: ChangeStart,
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

/** History is not rewritten: a change lies after the day its last state began, or replaces one nobody relied on. */
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
  changing: TreeContext,
  before: UnitState,
  args: UnitChangeArgs,
  after: object,
): Promise<ChangeOutcome<UnitRow>> {
  await followTree(changing, { provinceCode: before.provinceCode, unitIds: [before.id] });
  const result = await shownAsOf(changing.queries, before.id, args.on);
  return { result, noun: 'unit', targetId: before.id, before, after: { ...after, ...dayAndDecree(args) } };
}
