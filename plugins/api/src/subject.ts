import type { UnitKind } from './unit-kind.ts';

/** Who competes or may be awarded. */
export const subjectTypes = ['COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD'] as const;

/** One of {@link subjectTypes}: tập thể, cá nhân, hộ gia đình. */
export type SubjectType = (typeof subjectTypes)[number];

/** A group of subjects a plan names (đối tượng). */
export interface Subject {
  readonly type: SubjectType;
  /** In Vietnamese. */
  readonly name: string;
  /** The kinds of units it stands for, or, for individuals, of the units they belong to. */
  readonly kinds: readonly UnitKind[];
}

/** A collective: units of these kinds. */
export const collective = (name: string, ...kinds: readonly UnitKind[]): Subject => ({
  type: 'COLLECTIVE',
  name,
  kinds,
});
/** Persons, of units of these kinds where the plan says so. */
export const individual = (name: string, ...kinds: readonly UnitKind[]): Subject => ({
  type: 'INDIVIDUAL',
  name,
  kinds,
});
