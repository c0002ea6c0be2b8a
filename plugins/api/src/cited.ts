import type { Note } from './note.ts';
import type { Plan } from './plan.ts';

/** Where a fact stands, so that anyone can check it. */
export interface Cited {
  /** Section of the plan, for example `II.4.6`. */
  readonly at: string;
  /** The deciding words exactly as they stand there, where the wording decides. */
  readonly words?: string;
  /** Another document than the one the campaign or work plan comes from. */
  readonly in?: Plan;
  readonly notes?: readonly Note[];
}
