import type { EvidenceRule, Limits } from './limits.ts';

/** What is measured. Decides how values are typed and how they add up the tree. */
export const measures = ['RATIO', 'COUNT', 'INCIDENTS', 'GRADE', 'RECOGNITION', 'FLAG', 'TEXT'] as const;

/** One of {@link measures}. */
export type Measure = (typeof measures)[number];

/** How values of the units below make the value of the unit above. */
export const aggregations = [
  /** Numerators and denominators are added; percentages are never averaged. */
  'SUM_RATIO',
  /** Counts, and incidents, are added. */
  'SUM',
  /** Units are counted by their result. */
  'COUNT_BY_RESULT',
  /** Words do not add up. */
  'NONE',
] as const;

/** One of {@link aggregations}. */
export type Aggregation = (typeof aggregations)[number];

const aggregationOf: Readonly<Record<Measure, Aggregation>> = {
  RATIO: 'SUM_RATIO',
  COUNT: 'SUM',
  INCIDENTS: 'SUM',
  GRADE: 'COUNT_BY_RESULT',
  RECOGNITION: 'COUNT_BY_RESULT',
  FLAG: 'COUNT_BY_RESULT',
  TEXT: 'NONE',
};

/** How an indicator adds up the tree: it follows from what it measures. */
export const aggregationFor = ({ measure }: { readonly measure: Measure }): Aggregation =>
  aggregationOf[measure];

/** A standard a unit can be recognised to meet, with the document that sets it. */
export interface Standard {
  readonly noun: 'standard';
  readonly id: string;
  readonly name: string;
  readonly basis: string;
}

/** A scale of grades, worst first, with the document that sets it. */
export interface Scale<Grade extends string = string> {
  readonly noun: 'scale';
  readonly id: string;
  readonly name: string;
  readonly grades: readonly Grade[];
  readonly basis: string;
}

interface Common<M extends Measure> {
  readonly noun: 'indicator';
  readonly id: string;
  readonly measure: M;
  /** Short name in Vietnamese. */
  readonly name: string;
  /** For an indicator of one province: how it compares with a shared one; absent when it compares with none. */
  readonly comparesWith?: { readonly indicator: string; readonly how: string };
  readonly evidence?: EvidenceRule;
  readonly bounds?: Limits;
}

/** A share of a whole: `numerator` of `denominator`. A denominator of zero means not applicable. */
export interface Ratio extends Common<'RATIO'> {
  /** What is counted of the whole, in Vietnamese. */
  readonly numerator: string;
  /** The whole, in Vietnamese. */
  readonly denominator: string;
}
/** So many of something. */
export interface Count extends Common<'COUNT'> {
  /** What one piece is, in Vietnamese. */
  readonly counts: string;
  /** Each piece is recorded by itself, with its day and what happened (việc tốt): the records are what is counted. */
  readonly recorded?: boolean;
  /** Of a recorded count: the grades a piece is given one of, mildest first; absent: it is given none. */
  readonly recordGrades?: readonly string[];
}
/** Dated events of which there should be none. Each is recorded by itself, with its day and its grade. */
export interface Incidents extends Common<'INCIDENTS'> {
  /** What one incident is, in Vietnamese. */
  readonly counts: string;
  /** The grades an incident is given one of (mức độ), mildest first; absent: a grade in words of one's own. */
  readonly recordGrades?: readonly string[];
}
/** A grade on a scale. */
export interface Graded<Grade extends string = string> extends Common<'GRADE'> {
  readonly scale: Scale<Grade>;
}
/** Recognised, or not, to meet a standard. */
export interface Recognition extends Common<'RECOGNITION'> {
  readonly standard: Standard;
}
/** Done or not done. */
export interface Flag extends Common<'FLAG'> {
  /** What “yes” says, in Vietnamese. */
  readonly holds: string;
}
/** A written answer. No condition measures it, nothing adds up; a report asks for it. */
export interface Written extends Common<'TEXT'> {
  /** What is asked, in Vietnamese. */
  readonly asks: string;
}

/** What is measured (chỉ tiêu), the same for every province that uses it. */
export type Indicator = Ratio | Count | Incidents | Graded | Recognition | Flag | Written;

type Facts<I extends Indicator> = Omit<I, 'noun' | 'id' | 'measure'>;

/** Declares a standard. */
export const standard = (id: string, facts: Omit<Standard, 'noun' | 'id'>): Standard => ({
  noun: 'standard',
  id,
  ...facts,
});

/** Declares a scale of grades, worst first. */
export function scale<const Grade extends string>(
  id: string,
  facts: { readonly name: string; readonly grades: readonly Grade[]; readonly basis: string },
): Scale<Grade> {
  return { noun: 'scale', id, ...facts };
}

/** Declares a ratio: numerators and denominators add up the tree. */
export const ratio = (id: string, facts: Facts<Ratio>): Ratio => ({
  noun: 'indicator',
  id,
  measure: 'RATIO',
  ...facts,
});
/** Declares a count: adds up the tree. */
export const count = (id: string, facts: Facts<Count>): Count => ({
  noun: 'indicator',
  id,
  measure: 'COUNT',
  ...facts,
});
/** Declares incidents: one anywhere breaks a zero target for everyone above. */
export const incidents = (id: string, facts: Facts<Incidents>): Incidents => ({
  noun: 'indicator',
  id,
  measure: 'INCIDENTS',
  ...facts,
});
/** Declares a graded indicator: units are counted by grade. */
export const graded = <Grade extends string>(id: string, facts: Facts<Graded<Grade>>): Graded<Grade> => ({
  noun: 'indicator',
  id,
  measure: 'GRADE',
  ...facts,
});
/** Declares a recognition: recognised units are counted. */
export const recognition = (id: string, facts: Facts<Recognition>): Recognition => ({
  noun: 'indicator',
  id,
  measure: 'RECOGNITION',
  ...facts,
});
/** Declares a yes or no: units that say yes are counted. */
export const flag = (id: string, facts: Facts<Flag>): Flag => ({
  noun: 'indicator',
  id,
  measure: 'FLAG',
  ...facts,
});
/** Declares a question that is answered in words. */
export const text = (id: string, facts: Facts<Written>): Written => ({
  noun: 'indicator',
  id,
  measure: 'TEXT',
  ...facts,
});
