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
