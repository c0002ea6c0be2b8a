import type { Scope } from '../../../rights/scope.ts';

/** Which part of a table is wanted: a period, a unit with all below it, some kinds. */
export interface TableScope {
  readonly unitId: string;
  readonly periodId: string;
  /** Null: all. */
  readonly kinds: readonly string[] | null;
}

/** The part of a table that was asked for, as far as the caller may read it. */
export interface UnitsScope extends TableScope {
  readonly scope: Scope;
}
