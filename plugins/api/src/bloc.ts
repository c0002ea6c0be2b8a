import type { Cited } from './cited.ts';
import type { UnitKind } from './unit-kind.ts';

/** The peers a unit is ranked among, where a province groups them itself (khối, cụm thi đua). */
export interface Bloc extends Cited {
  readonly noun: 'bloc';
  readonly id: string;
  readonly name: string;
  /** The kinds of units ranked in it. */
  readonly kinds: readonly UnitKind[];
  /** Its members, by their official codes in force on the day whose tree the campaign is judged on. */
  readonly units: readonly string[];
}

/** Declares a bloc. Units of these kinds in no bloc are ranked among their kind under one parent. */
export const bloc = (id: string, facts: Omit<Bloc, 'noun' | 'id'>): Bloc => ({ noun: 'bloc', id, ...facts });
