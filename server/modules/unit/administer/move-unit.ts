import type { MoveUnitArgs } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { refuse } from '../../../mutation/refusal.ts';
import type { UnitRow } from '../unit.row.ts';
import type { TreeContext } from './after-tree-change.ts';
import { checkParent } from './create-unit.ts';
import { beginStates, isWithin, readState } from './state.queries.ts';
import { dayAndDecree, lockUnit, unitOutcome } from './unit-change.ts';
import { checkPlace } from './unit-kinds.ts';

/** Puts a unit below another parent from a day on. */
export async function moveUnit(context: TreeContext, args: MoveUnitArgs): Promise<ChangeOutcome<UnitRow>> {
  const { queries } = context;
  const before = await lockUnit(queries, args, { how: 'alone', yours: { parentId: args.parentId } });
  const parent = await readState(queries, args.parentId, 'parentId');
  if (parent.provinceCode !== before.provinceCode) throw refuse('NOT_FOUND', undefined, 'parentId');
  checkParent(parent, args.on);
  checkPlace(before.kind, parent.kind);
  if (await isWithin(queries, parent.id, before.id, args.on)) {
    throw refuse(
      'NOT_ALLOWED_THERE',
      'Một đơn vị không thể thuộc chính nó hoặc cấp dưới của nó.',
      'parentId',
    );
  }
  await beginStates(queries, [before.id], { ...dayAndDecree(args), parentId: parent.id });
  return unitOutcome(context, before, args, { parentId: parent.id });
}
