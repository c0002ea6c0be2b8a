import type { Queries } from '../../../server/data/database.ts';
import type { KeptVerdicts } from '../../../server/modules/standing/settle/outcome.ts';
import type { Expected } from './oracle.rows.ts';

const figures = `part, whole, reported, not_applicable, verified_part, verified_whole, verified_reported, verified_not_applicable`;

/** The sums that are kept, in the words of the oracle: those of nothing but zeroes say nothing. */
export async function keptSums(queries: Queries): Promise<Expected> {
  const rows = await queries.query<{ key: string; figures: string }>(
    `select concat_ws(' ', period_id, unit_id, indicator_id, own::text, kind, result) as key, concat_ws(' ', ${figures}) as figures
     from value_rollup where (${figures}) <> (0, 0, 0, 0, 0, 0, 0, 0)`,
  );
  return new Map(rows.map((row) => [row.key, row.figures]));
}

interface Row {
  readonly key: string;
  readonly kind: string;
  readonly onRoll: boolean;
  readonly path: readonly string[];
  readonly units: Readonly<Record<string, number>>;
  readonly due: number;
  readonly reported: number;
  readonly late: number;
  readonly verified: number;
  readonly results: readonly { met: number; due: number; score: number; verdicts: KeptVerdicts }[];
}

/** The standings that are kept. */
export async function keptStandings(queries: Queries): Promise<Expected> {
  const rows = await queries.query<Row>(
    `select period_id || ' ' || unit_id as key, kind, on_roll as "onRoll", path, units, due_reports as due, reported, late,
       verified, jsonb_build_array(jsonb_build_object('met', met, 'due', due, 'score', score, 'verdicts', verdicts),
         jsonb_build_object('met', verified_met, 'due', verified_due, 'score', verified_score, 'verdicts', verified_verdicts))
         as results
     from standing`,
  );
  return new Map(
    rows.map(({ key, results, ...row }) => [
      key,
      JSON.stringify({ ...row, units: Object.entries(row.units).sort(), results: results.map(told) }),
    ]),
  );
}

function told({ met, due, score, verdicts }: Row['results'][number]) {
  const states = Object.entries(verdicts).map(([code, [state, , monthsMet, monthsDue]]) => [
    code,
    state,
    ...(monthsDue === undefined ? [] : [monthsMet, monthsDue]),
  ]);
  return { met, due, score, verdicts: states.sort() };
}
