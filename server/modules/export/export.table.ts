import type { Context } from '../../context.ts';
import { neutralText } from '../../files/sheet/neutral-text.ts';
import type { Holding } from '../../rights/principal.ts';
import type { Operation } from '../../rights/table.ts';

/** A cell of an exported table; null leaves it empty, and numbers are written as numbers. */
export type ExportCell = string | number | null;

export interface ExportColumn<Row> {
  readonly heading: string;
  /** Width in characters. */
  readonly width: number;
  cell(row: Row): ExportCell;
}

/** A table that can be exported as a file. */
export interface ExportTable {
  /** The name in the address, as in `/export/standings.xlsx`. */
  readonly name: string;
  /** The title of the sheet, with which the file name begins. */
  readonly title: string;
  /** The query that shows the same data; the right to it allows the export. */
  readonly operation: Operation;
  /** Prepares the export. Throws a refusal if nothing matches the parameters or the caller may not read it. */
  open(context: Context, address: ExportParameters): Promise<OpenedExport>;
}

/** The query parameters of the request. */
export type ExportParameters = Readonly<Partial<Record<string, string>>>;

/** What is to be exported, and what the audit trail records of it. */
export interface OpenedExport {
  readonly plan: ExportPlan;
  /** The assignment that allows it. */
  readonly holding: Holding;
  readonly provinceCode: string;
  /** The unit whose inspectors may read the audit entry; null for those of the province only. */
  readonly unitId: string | null;
  readonly targetId: string;
  readonly filter: object;
  /** What follows the title in the file name. */
  readonly words: string;
}

/** The statement that reads the rows, and how to turn them into lines. */
export interface ExportPlan {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly columns: readonly Pick<ExportColumn<never>, 'heading' | 'width'>[];
  line(row: object): ExportCell[];
}

/**
 * Creates a plan from a statement and the columns for its rows. Text that begins like a formula is neutralised, so
 * that a spreadsheet does not run it. The statement must return rows of the type `Row`.
 */
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
