import type { Queries } from '../../data/database.ts';
import { neutralText } from '../../files/sheet/neutral-text.ts';
import type { ExportCell, ExportPlan } from './export.table.ts';

/** So many rows are in memory at a time. */
const atOnce = 500;

/**
 * The lines of a table one after the other, as it was when it was opened: a cursor of the transaction, which is read
 * on no faster than whoever receives it reads.
 */
export async function* exportLines(queries: Queries, plan: ExportPlan): AsyncGenerator<ExportCell[]> {
  yield plan.columns.map(({ heading }) => neutralText(heading));
  await queries.query(`declare export no scroll cursor for ${plan.text}`, plan.values);
  for (;;) {
    const rows = await queries.query<object>(`fetch ${atOnce} from export`);
    for (const row of rows) yield plan.line(row);
    if (rows.length < atOnce) return;
  }
}

export async function countLines(queries: Queries, { text, values }: ExportPlan): Promise<number> {
  const [row] = await queries.query<{ readonly count: number }>(
    `select count(*)::int as count from (${text}) counted`,
    values,
  );
  return row?.count ?? 0;
}
