import type { Queries } from '../../data/database.ts';
import type { KeptVerdicts } from './outcome.ts';

/** How a unit came out in one period: what is kept of it. */
export interface Result {
  readonly periodId: string;
  readonly unitId: string;
  readonly met: number;
  readonly due: number;
  readonly attainment: number;
  readonly score: number;
  readonly verdicts: KeptVerdicts;
  readonly verifiedMet: number;
  readonly verifiedDue: number;
  readonly verifiedAttainment: number;
  readonly verifiedScore: number;
  readonly verifiedVerdicts: KeptVerdicts;
}

/** Column of `standing`, field of {@link Result}, type. */
export const resultColumns = [
  ['met', 'met', 'int'],
  ['due', 'due', 'int'],
  ['attainment', 'attainment', 'int'],
  ['score', 'score', 'int'],
  ['verdicts', 'verdicts', 'jsonb'],
  ['verified_met', 'verifiedMet', 'int'],
  ['verified_due', 'verifiedDue', 'int'],
  ['verified_attainment', 'verifiedAttainment', 'int'],
  ['verified_score', 'verifiedScore', 'int'],
  ['verified_verdicts', 'verifiedVerdicts', 'jsonb'],
] as const satisfies readonly (readonly [string, keyof Result, string])[];

/** A result by the columns it is kept in. */
export type ResultColumns = Readonly<Record<(typeof resultColumns)[number][0], number | KeptVerdicts>>;

export function resultRow(result: Result): ResultColumns {
  const entries = resultColumns.map(([column, field]) => [column, result[field]] as const);
  return Object.fromEntries(entries) as ResultColumns;
}

const each = (write: (column: string, field: string, type: string) => string) =>
  resultColumns.map(([column, field, type]) => write(column, field, type)).join(', ');

/** Writes those that differ from what is kept; the others cost no new row. */
export async function saveResults(
  queries: Queries,
  provinceCode: string,
  results: readonly Result[],
): Promise<void> {
  for (let from = 0; from < results.length; from += atOnce) {
    await save(queries, provinceCode, results.slice(from, from + atOnce));
  }
}

/** So many a statement: each stays far below the time one may take. */
const atOnce = 4_000;

async function save(queries: Queries, provinceCode: string, results: readonly Result[]): Promise<void> {
  await queries.query(
    `update standing s set ${each((column, field) => `${column} = r."${field}"`)}
     from jsonb_to_recordset($2) as r ("periodId" uuid, "unitId" uuid, ${each((_, field, type) => `"${field}" ${type}`)})
     where s.province_code = $1 and s.period_id = r."periodId" and s.unit_id = r."unitId"
       and (${each((column) => `s.${column}`)}) is distinct from (${each((_, field) => `r."${field}"`)})`,
    [provinceCode, JSON.stringify(results)],
  );
}
