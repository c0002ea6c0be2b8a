import type { TreeContext } from '../administer/after-tree-change.ts';
import type { Plan, PlanContext } from './plan.ts';

/** Somebody who plans a change of the tree and makes it. */
export type RearrangeContext = PlanContext & TreeContext;

export const touchedBy = ({ from }: Plan, successors: readonly string[]) => [
  ...from.map(({ id }) => id),
  ...successors,
];

export function rearrangementOutcome({ kind, on, decree, from, parts }: Plan, successors: readonly string[]) {
  const moved = parts.map(({ children }) => children.map(({ id }) => id));
  return { noun: 'unit', before: { from }, after: { kind, on, decree, successors, moved } };
}
