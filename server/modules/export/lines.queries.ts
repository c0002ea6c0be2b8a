import type { Queries } from '../../data/database.ts';
import { neutralText } from '../../files/sheet/neutral-text.ts';
import type { ExportCell, ExportPlan } from './export.table.ts';

/** Rows in memory at a time. */
const rowsPerFetch = 500;

/**
 * Yields the lines of a table as it was when the export began. They come from a cursor of the transaction, which is
 * read no faster than the client receives them.
 */
export async function* exportLines(queries: Queries, plan: ExportPlan): AsyncGenerator<ExportCell[]> {
  yield plan.columns.map(({ heading }) => neutralText(heading));
  await queries.query(`declare export no scroll cursor for ${plan.text}`, plan.values);
  for (;;) {
    const rows = await queries.query<object>(`fetch ${rowsPerFetch} from export`);
    for (const row of rows) yield plan.line(row);
    if (rows.length < rowsPerFetch) return;
  }
}

export async function countLines(queries: Queries, { text, values }: ExportPlan): Promise<number> {
  const [row] = await queries.query<{ readonly count: number }>(
    `select count(*)::int as count from (${text}) counted`,
    values,
  );
  return row?.count ?? 0;
}
