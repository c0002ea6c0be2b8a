import type { Cited } from './cited.ts';
import type { Condition } from './condition.ts';
import type { UnitKind } from './unit-kind.ts';

/** How often a target is judged. */
export const frequencies = ['CAMPAIGN', 'MONTH', 'QUARTER', 'YEAR', 'PHASE'] as const;

/** One of {@link frequencies}. */
export type Frequency = (typeof frequencies)[number];

/** At which units a target is judged. */
export type Scope =
  /** At every unit of these kinds. */
  | { readonly each: readonly UnitKind[] }
  /** Once, for the whole province; not divided. */
  | { readonly each: 'WHOLE_PROVINCE' };

/** Judged at every unit of these kinds. */
export const each = (...kinds: readonly UnitKind[]): Scope => ({ each: kinds });
/** Judged once, for the province as a whole. */
export const wholeProvince: Scope = { each: 'WHOLE_PROVINCE' };

/** What must be reached (mức chỉ tiêu). */
export interface Target extends Cited {
  readonly noun: 'target';
  /** Unique in its campaign; the same code in two provinces means the same thing. */
  readonly code: string;
  /** One short sentence in Vietnamese, in the plugin's own words. */
  readonly says: string;
  readonly requires: Condition;
  readonly judged: Scope;
  readonly every: Frequency;
}

/** Declares a target; judged over the whole campaign unless `every` says otherwise. */
export function target(
  code: string,
  facts: Omit<Target, 'noun' | 'code' | 'every'> & Partial<Pick<Target, 'every'>>,
): Target {
  return { noun: 'target', code, every: 'CAMPAIGN', ...facts };
}

/** A numbered section of what is competed in (nội dung thi đua). May have no target at all. */
export interface Area extends Cited {
  readonly noun: 'area';
  readonly code: string;
  readonly name: string;
  readonly targets: readonly Target[];
}

/** Declares a content area with the targets it holds. */
export function area(
  code: string,
  facts: Omit<Area, 'noun' | 'code' | 'targets'>,
  targets: readonly Target[] = [],
): Area {
  return { noun: 'area', code, ...facts, targets };
}
