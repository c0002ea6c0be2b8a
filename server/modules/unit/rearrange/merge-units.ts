import type { MergeUnitsInput } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { propagateTreeChange } from '../administer/after-tree-change.ts';
import { readUnitAsOf } from '../administer/read-unit.ts';
import { lockTree, readState } from '../administer/state.queries.ts';
import type { UnitRow } from '../unit.row.ts';
import { planMerge } from './plan-merge.ts';
import { rearrange } from './rearrange.ts';
import { type RearrangeContext, rearrangementOutcome, touchedUnitIds } from './rearrangement-outcome.ts';

/** Merges units as of a day. It plans after it has locked the tree, when nobody else can change it any more. */
export async function mergeUnits(
  context: RearrangeContext,
  input: MergeUnitsInput,
): Promise<ChangeOutcome<UnitRow>> {
  const { queries } = context;
  const { provinceCode } = await readState(queries, input.from[0] ?? '', 'from');
  await lockTree(queries, provinceCode, 'alone');
  const plan = await planMerge(context, input, 'mergeUnits');
  const [successor = ''] = await rearrange(queries, plan);
  await propagateTreeChange(context, { provinceCode, unitIds: touchedUnitIds(plan, [successor]) });
  const result = await readUnitAsOf(queries, successor, input.on);
  return { ...rearrangementOutcome(plan, [successor]), result, targetId: successor };
}
