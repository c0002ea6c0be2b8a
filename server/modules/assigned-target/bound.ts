import { type Comparator, comparators, type Measure } from '@thi-dua/plugin-api';
import { refuse } from '../../mutation/refusal.ts';
import { keptLetters } from '../../text/letters.ts';
import { largestValue } from '../report/report-values.ts';

/** What is asked of an indicator. */
export interface Bound {
  readonly comparator: Comparator;
  readonly threshold: number | null;
  readonly grade: string | null;
}

/** What of an indicator decides what can be asked of it. */
export interface IndicatorMeasure {
  readonly measure: Measure;
  /** Worst first; empty when it is not graded. */
  readonly grades: readonly string[];
}

/** Whether a comparator takes a number. */
const takesNumber: Readonly<Record<Comparator, boolean>> = {
  AT_LEAST: true,
  MORE_THAN: true,
  REACH: true,
  NONE: false,
  GRADE_AT_LEAST: false,
  RECOGNISED: false,
  YES: false,
};

const thresholds = comparators.filter((comparator) => takesNumber[comparator]);

const askable: Readonly<Record<Measure, readonly Comparator[]>> = {
  RATIO: thresholds,
  COUNT: [...thresholds, 'NONE'],
  INCIDENTS: ['NONE'],
  GRADE: ['GRADE_AT_LEAST'],
  RECOGNITION: ['RECOGNISED'],
  FLAG: ['YES'],
  TEXT: [],
};

/** A bound as it is kept; refuses, naming the field, what could not be asked of the indicator, or never be met. */
export function checkedBound(
  given: { comparator: Comparator; threshold?: number | null; grade?: string | null },
  { measure, grades }: IndicatorMeasure,
  field = 'bound',
): Bound {
  const { comparator } = given;
  if (!askable[measure].includes(comparator)) {
    throw refuse('INVALID', 'Không so sánh chỉ tiêu này theo cách đó được.', field);
  }
  if (comparator === 'GRADE_AT_LEAST') {
    const grade = keptLetters(given.grade ?? '');
    if (grades.includes(grade)) return { comparator, threshold: null, grade };
    throw refuse('INVALID', `Cần một trong các mức: ${grades.join(', ')}.`, field);
  }
  if (!takesNumber[comparator]) return { comparator, threshold: null, grade: null };
  const threshold = given.threshold ?? null;
  if (threshold === null || !isThreshold(threshold, measure, comparator)) {
    throw refuse('INVALID', thresholdWords(measure), field);
  }
  return { comparator, threshold, grade: null };
}

const mostOf = (measure: Measure) => (measure === 'RATIO' ? 100 : largestValue);

function isThreshold(given: number, measure: Measure, comparator: Comparator): boolean {
  const most = mostOf(measure);
  // “Trên 100 %” nobody reaches.
  const reachable = comparator === 'MORE_THAN' ? given < most : given <= most;
  const exact = measure === 'RATIO' ? Number(given.toFixed(4)) === given : Number.isInteger(given);
  return given >= 0 && reachable && exact;
}

const thresholdWords = (measure: Measure) =>
  measure === 'RATIO'
    ? 'Cần một tỷ lệ phần trăm từ 0 đến 100 (“trên” thì dưới 100), tối đa 4 chữ số thập phân.'
    : `Cần một số nguyên từ 0 đến ${mostOf(measure)}.`;

/**
 * Whether a value may pass the one and fail the other: what is assigned asks less than the plan. What cannot be
 * compared asks for something else, and so does not keep what the plan asks for.
 */
export function isWeaker(assigned: Bound, plan: Bound, grades: readonly string[]): boolean {
  if (takesNumber[assigned.comparator] && takesNumber[plan.comparator]) {
    const [mine, theirs] = [assigned.threshold ?? 0, plan.threshold ?? 0];
    if (mine !== theirs) return mine < theirs;
    return plan.comparator === 'MORE_THAN' && assigned.comparator !== 'MORE_THAN';
  }
  if (assigned.comparator !== plan.comparator) return true;
  if (assigned.comparator !== 'GRADE_AT_LEAST') return false;
  return grades.indexOf(assigned.grade ?? '') < grades.indexOf(plan.grade ?? '');
}
