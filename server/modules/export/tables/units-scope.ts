import type { Scope } from '../../../rights/scope.ts';

/** Which rows to export: a period, a unit with all below it, and kinds of units. */
export interface TableScope {
  readonly unitId: string;
  readonly periodId: string;
  /** Null means all kinds. */
  readonly kinds: readonly string[] | null;
}

/** The rows to export, limited to what the caller may read. */
export interface UnitsScope extends TableScope {
  readonly scope: Scope;
}
