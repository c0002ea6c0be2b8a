import type { Context } from '../../context.ts';
import { neutralText } from '../../files/sheet/neutral-text.ts';
import type { Holding } from '../../rights/principal.ts';
import type { Operation } from '../../rights/table.ts';

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
  /** What the address asks for. Throws a refusal where it is not for the caller, or there is nothing of the kind. */
  open(context: Context, address: Address): Promise<OpenedExport>;
}

/** What stands behind the question mark. */
export type Address = Readonly<Partial<Record<string, string>>>;

/** What will be given out, and what is written down of it. */
export interface OpenedExport {
  readonly plan: ExportPlan;
  /** The right that allows it. */
  readonly holding: Holding;
  readonly provinceCode: string;
  /** Whose inspectors may read that it was given; null: those of the province. */
  readonly unitId: string | null;
  readonly targetId: string;
  readonly filter: object;
  /** What the file is called, behind the title. */
  readonly words: string;
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
