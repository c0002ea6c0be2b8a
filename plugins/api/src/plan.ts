import type { Note } from './note.ts';
import type { Day, Instant, Month } from './time.ts';
import type { Level } from './unit-kind.ts';

/** Somebody who issues, leads, receives or decides: a committee, a department, the police … */
export interface Body {
  readonly noun: 'body';
  readonly id: string;
  /** The name in Vietnamese, as people write it. */
  readonly name: string;
  readonly level: Level;
}

/** Declares a body once; every place that names it refers to this value. */
export function body(id: string, name: string, level: Level): Body {
  return { noun: 'body', id, name, level };
}

/** A body with the desk (phòng, đội) that takes the papers in. */
export interface Desk {
  readonly body: Body;
  readonly desk?: string;
}

/** The desk of a body that receives something on its way. */
export const desk = (at: Body, name?: string): Desk =>
  name === undefined ? { body: at } : { body: at, desk: name };

/** How well the date of issue is known. */
export type Issue =
  | { readonly known: 'DAY'; readonly day: Day }
  | { readonly known: 'MONTH'; readonly month: Month }
  | { readonly known: 'YEAR'; readonly year: number }
  /** No date is printed; the digital seal of the office tells when it was sealed. */
  | { readonly known: 'SEAL'; readonly sealedAt: Instant };

/** The plan prints its day. */
export const issuedOn = (day: Day): Issue => ({ known: 'DAY', day });
/** The plan prints its month, the day is left blank. */
export const issuedInMonth = (month: Month): Issue => ({ known: 'MONTH', month });
/** The plan says only its year. */
export const issuedInYear = (year: number): Issue => ({ known: 'YEAR', year });
/** The plan prints no date; its digital seal bears one. */
export const sealedAt = (instant: Instant): Issue => ({ known: 'SEAL', sealedAt: instant });

/** A document that a plan rests on (căn cứ). */
export interface LegalBasis {
  /** Kind, number and subject, short: `Kế hoạch 399/KH-BCA-X03`. */
  readonly title: string;
  readonly issuer?: string;
  readonly issuedOn?: Day;
  /** Where the plan names it. */
  readonly at: string;
  readonly notes?: readonly Note[];
}

/** The official document a campaign or a work plan comes from (kế hoạch). */
export interface Plan {
  readonly noun: 'plan';
  readonly id: string;
  /** Exact title. */
  readonly title: string;
  readonly issuer: Body;
  readonly issued: Issue;
  /** Number and sign; absent where the document leaves it blank. */
  readonly number?: string;
  readonly signer: { readonly name: string; readonly capacity: string };
  readonly bases: readonly LegalBasis[];
  /** The chain of documents this plan carries out, nearest first: province, ministry, Prime Minister. */
  readonly carriesOut: readonly LegalBasis[];
  readonly notes: readonly Note[];
}

/** Declares a source document. */
export function plan(
  id: string,
  facts: Omit<Plan, 'noun' | 'id' | 'bases' | 'carriesOut' | 'notes'> &
    Partial<Pick<Plan, 'bases' | 'carriesOut' | 'notes'>>,
): Plan {
  return { noun: 'plan', id, bases: [], carriesOut: [], notes: [], ...facts };
}
