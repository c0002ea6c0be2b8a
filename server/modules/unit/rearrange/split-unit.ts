import type { SplitUnitInput, UnitSplit } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { propagateTreeChange } from '../administer/after-tree-change.ts';
import { readUnitAsOf } from '../administer/read-unit.ts';
import { lockTree, readState } from '../administer/state.queries.ts';
import type { UnitRow } from '../unit.row.ts';
import { planSplit } from './plan-split.ts';
import { rearrange } from './rearrange.ts';
import { type RearrangeContext, rearrangementOutcome, touchedUnitIds } from './rearrangement-outcome.ts';

/** Splits a unit into several as of a day. */
export async function splitUnit(
  context: RearrangeContext,
  input: SplitUnitInput,
): Promise<ChangeOutcome<UnitSplit>> {
  const { queries } = context;
  const { id, provinceCode } = await readState(queries, input.unit, 'unit');
  await lockTree(queries, provinceCode, 'alone');
  const plan = await planSplit(context, input, 'splitUnit');
  const successors = await rearrange(queries, plan);
  await propagateTreeChange(context, { provinceCode, unitIds: touchedUnitIds(plan, successors) });
  const parts: UnitRow[] = [];
  for (const successor of successors) parts.push(await readUnitAsOf(queries, successor, input.on));
  return { ...rearrangementOutcome(plan, successors), result: { parts }, targetId: id };
}
