import type { MergeUnitsInput, SplitUnitInput, UnitSplit } from '@thi-dua/schema';
import type { Done } from '../../../mutation/mutate.ts';
import type { UnitRow } from '../unit.row.ts';
import { followTree, type TreeChanging } from './after-tree-change.ts';
import type { Plan, Planning } from './plan.ts';
import { planMerge } from './plan-merge.ts';
import { planSplit } from './plan-split.ts';
import { rearrange } from './rearrange.ts';
import { shownAsOf } from './shown.ts';
import { holdTree, readState } from './state.queries.ts';

/** Somebody who plans a change of the tree and makes it. */
export type Rearranging = Planning & TreeChanging;

/** Units become one as of a day. Planned again now that nobody else can change the tree. */
export async function mergeUnits(planning: Rearranging, input: MergeUnitsInput): Promise<Done<UnitRow>> {
  const { queries } = planning;
  const { provinceCode } = await readState(queries, input.from[0] ?? '', 'from');
  await holdTree(queries, provinceCode, 'alone');
  const plan = await planMerge(planning, input, 'mergeUnits');
  const [successor = ''] = await rearrange(queries, plan);
  await followTree(planning, { provinceCode, unitIds: touchedBy(plan, [successor]) });
  const result = await shownAsOf(queries, successor, input.on);
  return { ...told(plan, [successor]), result, targetId: successor };
}

/** A unit becomes several as of a day. */
export async function splitUnit(planning: Rearranging, input: SplitUnitInput): Promise<Done<UnitSplit>> {
  const { queries } = planning;
  const { id, provinceCode } = await readState(queries, input.unit, 'unit');
  await holdTree(queries, provinceCode, 'alone');
  const plan = await planSplit(planning, input, 'splitUnit');
  const successors = await rearrange(queries, plan);
  await followTree(planning, { provinceCode, unitIds: touchedBy(plan, successors) });
  const parts: UnitRow[] = [];
  for (const successor of successors) parts.push(await shownAsOf(queries, successor, input.on));
  return { ...told(plan, successors), result: { parts }, targetId: id };
}

const touchedBy = ({ from }: Plan, successors: readonly string[]) => [
  ...from.map(({ id }) => id),
  ...successors,
];

function told({ kind, on, decree, from, parts }: Plan, successors: readonly string[]) {
  const moved = parts.map(({ children }) => children.map(({ id }) => id));
  return { noun: 'unit', before: { from }, after: { kind, on, decree, successors, moved } };
}
