import type { SplitUnitInput, UnitSplit } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { followTree } from '../administer/after-tree-change.ts';
import { shownAsOf } from '../administer/shown.ts';
import { lockTree, readState } from '../administer/state.queries.ts';
import type { UnitRow } from '../unit.row.ts';
import { planSplit } from './plan-split.ts';
import { rearrange } from './rearrange.ts';
import { type RearrangeContext, rearrangementOutcome, touchedBy } from './rearranging.ts';

/** A unit becomes several as of a day. */
export async function splitUnit(
  planning: RearrangeContext,
  input: SplitUnitInput,
): Promise<ChangeOutcome<UnitSplit>> {
  const { queries } = planning;
  const { id, provinceCode } = await readState(queries, input.unit, 'unit');
  await lockTree(queries, provinceCode, 'alone');
  const plan = await planSplit(planning, input, 'splitUnit');
  const successors = await rearrange(queries, plan);
  await followTree(planning, { provinceCode, unitIds: touchedBy(plan, successors) });
  const parts: UnitRow[] = [];
  for (const successor of successors) parts.push(await shownAsOf(queries, successor, input.on));
  return { ...rearrangementOutcome(plan, successors), result: { parts }, targetId: id };
}
