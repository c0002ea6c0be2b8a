import type { Context } from '../../context.ts';
import { neutralText } from '../../files/sheet/neutral-text.ts';
import type { Scope } from '../../rights/scope.ts';
import type { Operation } from '../../rights/table.ts';

/** Which part of a table is wanted: a period, a unit with all below it, some kinds. */
export interface ExportAsked {
  readonly unitId: string;
  readonly periodId: string;
  /** Null: all. */
  readonly kinds: readonly string[] | null;
}

/** The same, as far as the caller may read. */
export interface ExportScope extends ExportAsked {
  readonly scope: Scope;
}

/** Null: nothing. Numbers stay numbers. */
export type ExportCell = string | number | null;

export interface ExportColumn<Row> {
  readonly heading: string;
  /** In letters. */
  readonly width: number;
  cell(row: Row): ExportCell;
}

/** A table that can be had as a file. */
export interface ExportTable {
  /** In the address: `/export/standings.xlsx`. */
  readonly name: string;
  /** In the name of the file, and of the sheet. */
  readonly title: string;
  /** Whose rights decide: the query that shows the same. */
  readonly operation: Operation;
  /** What is read, and how it is written. Throws a refusal where there is nothing of the kind. */
  plan(context: Context, asked: ExportScope): Promise<ExportPlan>;
}

/** A statement, and what becomes of its rows. */
export interface ExportPlan {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly columns: readonly Pick<ExportColumn<never>, 'heading' | 'width'>[];
  line(row: object): ExportCell[];
}

/** The row of the statement and that of the columns are one; cells that begin like a formula are neutralised. */
export function planOf<Row extends object>(given: {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly columns: readonly ExportColumn<Row>[];
}): ExportPlan {
  return {
    ...given,
    line: (row) =>
      given.columns.map(({ cell }) => {
        const value = cell(row as Row);
        return typeof value === 'string' ? neutralText(value) : value;
      }),
  };
}
