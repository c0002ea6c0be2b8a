import type { Comparator } from '@thi-dua/plugin-api';
import { decimal } from './decimal.ts';

/** What the values say. Zero is a value: not reported, not applicable and not met are three states. */
export type VerdictState = 'MET' | 'NOT_MET' | 'NOT_APPLICABLE' | 'NOT_REPORTED';

/** What the values say against what is asked. */
export interface Verdict {
  readonly state: VerdictState;
  /** Parts per million of what is asked, a whole number; null when not applicable or not reported. */
  readonly attainment: number | null;
}

/** Full attainment, in parts per million. */
export const fullAttainment = 1_000_000;

export const notApplicable: Verdict = { state: 'NOT_APPLICABLE', attainment: null };
export const notReported: Verdict = { state: 'NOT_REPORTED', attainment: null };
export const verdict = (isMet: boolean): Verdict =>
  isMet ? { state: 'MET', attainment: fullAttainment } : { state: 'NOT_MET', attainment: 0 };

/** A value as a fraction. */
export interface Fraction {
  readonly part: bigint;
  readonly of: bigint;
}

/**
 * Holds a value against a bound, cross-multiplied: 899 of 999 is less than 90 %, whatever a float would say.
 * The attainment is not capped; what is not met never shows as attained (90 % against “trên 90 %”).
 */
export function against(value: Fraction, comparator: Comparator, threshold: number): Verdict {
  const { units, one } = decimal(threshold);
  const has = value.part * one;
  const asked = units * value.of;
  const reached = reaches[comparator];
  if (reached === null) throw new Error(`${comparator} holds nothing against a number.`);
  if (!reached(has, asked)) {
    return { state: 'NOT_MET', attainment: asked > 0n ? lessThanWhole((has * ppm) / asked) : 0 };
  }
  return { state: 'MET', attainment: asked > 0n ? shown((has * ppm) / asked) : fullAttainment };
}

/** Whether a value reaches a bound; null where the comparator knows no number. */
const reaches: Readonly<Record<Comparator, ((has: bigint, asked: bigint) => boolean) | null>> = {
  AT_LEAST: (has, asked) => has >= asked,
  MORE_THAN: (has, asked) => has > asked,
  REACH: (has, asked) => has >= asked,
  NONE: null,
  GRADE_AT_LEAST: null,
  RECOGNISED: null,
  YES: null,
};

const ppm = BigInt(fullAttainment);
const most = BigInt(Number.MAX_SAFE_INTEGER);
const shown = (attainment: bigint) => Number(attainment > most ? most : attainment);
const lessThanWhole = (attainment: bigint) => Number(attainment < ppm ? attainment : ppm - 1n);

/** The attainment with no more than `cap` times what is asked. */
export function capped(attainment: number, cap: number): number {
  if (cap === Number.POSITIVE_INFINITY) return attainment;
  const { units, one } = decimal(cap);
  return Math.min(attainment, shown((units * ppm) / one));
}

/** The parts of a sum of whole numbers, divided and rounded down. */
export function meanOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  if (Number.isSafeInteger(sum)) return (sum - (sum % values.length)) / values.length;
  return Number(values.reduce((total, value) => total + BigInt(value), 0n) / BigInt(values.length));
}
