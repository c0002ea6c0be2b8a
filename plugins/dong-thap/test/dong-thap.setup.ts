import type { Condition, Note, Target, WorkItem } from '@thi-dua/plugin-api';
import { dongThap } from '../src/index.ts';

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Đồng Tháp has two campaigns and a work plan');
  return value;
}

export const force = present(dongThap.campaigns[0]);
export const people = present(dongThap.campaigns[1]);
export const workPlan = present(dongThap.workPlans[0]);
export const { items } = workPlan;

export const targetsOf = ({ areas }: { areas: readonly { targets: readonly Target[] }[] }) =>
  areas.flatMap(({ targets }) => targets);

export const targets = new Map(
  [...targetsOf(force), ...targetsOf(people)].map((target): [string, Target] => [target.code, target]),
);

export function find(code: string): Target {
  const target = targets.get(code);
  if (!target) throw new Error(`no target ${code}`);
  return target;
}

export const texts = (notes: readonly Note[] = []) =>
  notes.map(({ kind, text }) => `${kind} ${text}`).join('\n');

/** Comparator and number of a plain target, or of the share it asks for. */
export function bound(condition: Condition) {
  if (condition.is === 'MEASURED') return [condition.comparator, condition.threshold];
  if (condition.is === 'SHARE_OF_UNITS') return [condition.bound.comparator, condition.bound.threshold];
  return [condition.is, undefined];
}

export const isNumeric = ({ requires }: Target) => bound(requires)[1] !== undefined;

export const merit = (campaign: typeof force) => {
  const form = campaign.awards.find(({ id }) => id === 'merit-certificate');
  if (!form) throw new Error('no merit certificate');
  return form;
};

export const criterionOf = (campaign: typeof force, code: string) =>
  merit(campaign).criteria.find((criterion) => criterion.code === code);

export const numbersBy = <Key>(keyOf: (item: WorkItem) => Key) => {
  const groups = new Map<Key, number[]>();
  for (const item of items) {
    groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item.number]);
  }
  return groups;
};

/** Every value of the plugin that has the property, once. */
export function holders<Name extends string>(name: Name): readonly Record<Name, unknown>[] {
  const seen = new Set<object>();
  const found: Record<Name, unknown>[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (Object.hasOwn(value, name)) found.push(value as Record<Name, unknown>);
    for (const part of Object.values(value)) walk(part);
  };
  walk(dongThap);
  return found;
}
