import type { Count, Flag, Graded, Incidents, Indicator, Ratio, Recognition } from './indicator.ts';
import type { Body } from './plan.ts';
import type { UnitKind } from './unit-kind.ts';

/** How a value is held against a threshold. */
export const comparators = [
  /** “Từ N trở lên”, “ít nhất N”: >=. */
  'AT_LEAST',
  /** “Trên N”: >. 90.0 % does not pass “trên 90 %”. */
  'MORE_THAN',
  /** A bare number, “80%”, “10 đơn vị”: passes when reached, >=. */
  'REACH',
  /** “Không có”, “không để xảy ra”: zero. */
  'NONE',
  /** A grade of the scale, or a better one. */
  'GRADE_AT_LEAST',
  /** Recognised to meet the standard. */
  'RECOGNISED',
  /** Done. */
  'YES',
] as const;

/** One of {@link comparators}. */
export type Comparator = (typeof comparators)[number];

/** A comparator with its number: per cent for ratios and shares, pieces for counts. */
export interface Bound {
  readonly comparator: 'AT_LEAST' | 'MORE_THAN' | 'REACH';
  readonly threshold: number;
}

/** “Từ N trở lên”, “ít nhất N”. */
export const atLeast = (threshold: number): Bound => ({ comparator: 'AT_LEAST', threshold });
/** “Trên N”. */
export const moreThan = (threshold: number): Bound => ({ comparator: 'MORE_THAN', threshold });
/** A bare number: passes when reached. */
export const reach = (threshold: number): Bound => ({ comparator: 'REACH', threshold });

/** A value of one indicator held against a threshold. */
export interface Measured {
  readonly is: 'MEASURED';
  readonly indicator: Indicator;
  readonly comparator: Comparator;
  readonly threshold?: number;
  readonly grade?: string;
}

/** The share of the units of these kinds that meet a condition. */
export interface ShareOfUnits {
  readonly is: 'SHARE_OF_UNITS';
  readonly of: readonly UnitKind[];
  readonly where: Condition;
  readonly bound: Bound;
}

/** A place in the ranking of the bloc (khối, cụm). */
export interface RankInBloc {
  readonly is: 'RANK_IN_BLOC';
  readonly rank: number;
}

/** Awards received before, in the same movement. */
export interface AwardsHeld {
  readonly is: 'AWARDS_HELD';
  readonly form: AwardKind;
  readonly from: readonly Body[];
  readonly count: number;
}

/** All targets of the campaign are met. */
export interface AllTargetsMet {
  readonly is: 'ALL_TARGETS_MET';
}

/** A condition as data, so that the platform can say which part holds and what would prove the rest. */
export type Condition =
  | Measured
  | { readonly is: 'ALL_OF' | 'ANY_OF'; readonly conditions: readonly Condition[] }
  | ShareOfUnits
  | RankInBloc
  | AwardsHeld
  | AllTargetsMet;

/** What can be awarded (hình thức khen thưởng). Emulation titles are something else. */
export const awardKinds = ['EMULATION_FLAG', 'MERIT_CERTIFICATE', 'COMMENDATION_CERTIFICATE'] as const;

/** One of {@link awardKinds}: Cờ thi đua, Bằng khen, Giấy khen. */
export type AwardKind = (typeof awardKinds)[number];

/** The indicator's value passes the bound. */
export const measure = (indicator: Ratio | Count, bound: Bound): Measured => ({
  is: 'MEASURED',
  indicator,
  ...bound,
});
/** None of these happened. */
export const none = (indicator: Incidents): Measured => ({ is: 'MEASURED', indicator, comparator: 'NONE' });
/** Graded so or better. */
export const gradedAtLeast = <Grade extends string>(
  indicator: Graded<Grade>,
  grade: NoInfer<Grade>,
): Measured => ({
  is: 'MEASURED',
  indicator,
  comparator: 'GRADE_AT_LEAST',
  grade,
});
/** Recognised to meet the standard. */
export const recognised = (indicator: Recognition): Measured => ({
  is: 'MEASURED',
  indicator,
  comparator: 'RECOGNISED',
});
/** Done. */
export const yes = (indicator: Flag): Measured => ({ is: 'MEASURED', indicator, comparator: 'YES' });
/** Every one of them. */
export const allOf = (...conditions: readonly Condition[]): Condition => ({ is: 'ALL_OF', conditions });
/** One of them is enough. */
export const anyOf = (...conditions: readonly Condition[]): Condition => ({ is: 'ANY_OF', conditions });
/** So large a share of the units of these kinds. */
export const shareOfUnits = (of: readonly UnitKind[], where: Condition, bound: Bound): ShareOfUnits => ({
  is: 'SHARE_OF_UNITS',
  of,
  where,
  bound,
});
/** Leads, or has this place in, its bloc. */
export const rankInBloc = (rank: number): RankInBloc => ({ is: 'RANK_IN_BLOC', rank });
/** Has received so many awards of a form from any of these authorities. */
export const awardsHeld = (count: number, form: AwardKind, from: readonly Body[]): AwardsHeld => ({
  is: 'AWARDS_HELD',
  form,
  from,
  count,
});
/** All targets of the campaign are met. */
export const allTargetsMet: AllTargetsMet = { is: 'ALL_TARGETS_MET' };
