import type { MergeUnitsInput } from '@thi-dua/schema';
import type { ChangeOutcome } from '../../../mutation/mutate.ts';
import { followTree } from '../administer/after-tree-change.ts';
import { shownAsOf } from '../administer/shown.ts';
import { lockTree, readState } from '../administer/state.queries.ts';
import type { UnitRow } from '../unit.row.ts';
import { planMerge } from './plan-merge.ts';
import { rearrange } from './rearrange.ts';
import { type RearrangeContext, rearrangementOutcome, touchedBy } from './rearranging.ts';

/** Units become one as of a day. Planned again now that nobody else can change the tree. */
export async function mergeUnits(
  planning: RearrangeContext,
  input: MergeUnitsInput,
): Promise<ChangeOutcome<UnitRow>> {
  const { queries } = planning;
  const { provinceCode } = await readState(queries, input.from[0] ?? '', 'from');
  await lockTree(queries, provinceCode, 'alone');
  const plan = await planMerge(planning, input, 'mergeUnits');
  const [successor = ''] = await rearrange(queries, plan);
  await followTree(planning, { provinceCode, unitIds: touchedBy(plan, [successor]) });
  const result = await shownAsOf(queries, successor, input.on);
  return { ...rearrangementOutcome(plan, [successor]), result, targetId: successor };
}
