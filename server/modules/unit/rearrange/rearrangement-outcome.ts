import type { TreeContext } from '../administer/after-tree-change.ts';
import type { PlanningContext, RearrangementPlan } from './rearrangement-plan.ts';

/** What planning and carrying out a change of the tree need. */
export type RearrangeContext = PlanningContext & TreeContext;

export const touchedUnitIds = ({ from }: RearrangementPlan, successors: readonly string[]) => [
  ...from.map(({ id }) => id),
  ...successors,
];

export function rearrangementOutcome(
  { kind, on, decree, from, parts }: RearrangementPlan,
  successors: readonly string[],
) {
  const moved = parts.map(({ children }) => children.map(({ id }) => id));
  return { noun: 'unit', before: { from }, after: { kind, on, decree, successors, moved } };
}
