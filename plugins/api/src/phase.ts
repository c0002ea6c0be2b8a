import type { Cited } from './cited.ts';
import type { Period } from './period.ts';

/** A part of a campaign's life with its own slogan (đợt). */
export interface Phase<Id extends string = string> extends Cited {
  readonly noun: 'phase';
  readonly id: Id;
  readonly name: string;
  /** The exact slogan (phương châm). */
  readonly slogan?: string;
  readonly runs: Period;
}

/** Declares a phase. */
export function phase<const Id extends string>(id: Id, facts: Omit<Phase, 'noun' | 'id'>): Phase<Id> {
  return { noun: 'phase', id, ...facts };
}
