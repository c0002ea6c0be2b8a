import { openDatabase } from '../../server/data/database.ts';
import { rebuild } from '../../server/modules/standing/rebuild/rebuild.ts';
import { campaign, type Reporting } from './standings.setup.ts';
import type { Staffed } from './unit-admin.setup.ts';

/** What of a standing follows from tree and reports. */
export interface StandingRow {
  readonly period: string;
  readonly unit: string;
  readonly on_roll: boolean;
  readonly due_reports: number;
  readonly reported: number;
  readonly units: Readonly<Record<string, number>>;
  readonly verdicts: Readonly<Record<string, readonly unknown[]>>;
  readonly verified_verdicts: Readonly<Record<string, readonly unknown[]>>;
}

const columns = `s.on_roll, s.reports, s.path, s.kind, s.units, s.due_reports, s.reported, s.late, s.verified, s.own_reported,
  s.own_late, s.own_verified, s.met, s.due, s.attainment, s.score, s.verdicts, s.verified_met, s.verified_due,
  s.verified_attainment, s.verified_score, s.verified_verdicts`;

/** Everything that adds up, as rows of text: rollups that hold only zeroes say nothing. */
export async function everything({ sql }: Pick<Staffed, 'sql'>): Promise<string[]> {
  const rows = await sql<{ row: string }>(
    `select 'standing ' || s.period_id || ' ' || s.unit_id || ' ' || row(${columns})::text as row from standing s
     union all
     select 'rollup ' || v::text from value_rollup v where (part, whole, reported, not_applicable, verified_part,
       verified_whole, verified_reported, verified_not_applicable) <> (0, 0, 0, 0, 0, 0, 0, 0) order by 1`,
  );
  return rows.map(({ row }) => row);
}

/** Adds everything up anew, as the command does. */
export async function rebuildAll({ app }: Pick<Staffed, 'app'>): Promise<void> {
  const database = await openDatabase({ url: app.databaseUrl, poolSize: 1 });
  try {
    const totals = await database.query<{ id: string }>(
      `select id from reporting_period join campaign_state using (campaign_id) where rhythm = 'CAMPAIGN'`,
    );
    for (const { id } of totals) await database.transaction((queries) => rebuild(queries, id));
  } finally {
    await database.close();
  }
}

/** The standing of a unit in a period, by the key of the period without the campaign. */
export async function standingOf(
  { sql }: Pick<Reporting, 'sql'>,
  unitId: string,
  period: string,
): Promise<StandingRow | undefined> {
  const [row] = await sql<StandingRow>(
    `select s.* from standing s join reporting_period p on p.id = s.period_id where s.unit_id = $1 and p.key = $2`,
    [unitId, `${campaign}/period/${period}`],
  );
  return row;
}

/** What adds up at a unit of one indicator. */
export async function sumOf(
  { sql }: Pick<Reporting, 'sql'>,
  { unitId, period, indicator }: { unitId: string; period: string; indicator: string },
): Promise<number> {
  const [row] = await sql<{ part: number }>(
    `select coalesce(sum(v.part), 0)::int as part from value_rollup v join reporting_period p on p.id = v.period_id
       join indicator i on i.id = v.indicator_id where v.unit_id = $1 and p.key = $2 and i.key = $3`,
    [unitId, `${campaign}/period/${period}`, indicator],
  );
  return row?.part ?? 0;
}

/** SQL: damages what is kept of units: each part is so much larger than what was reported. */
export const moreThanReported = (more: number): string =>
  `update unit_figures set rows = (select coalesce(jsonb_agg(jsonb_set(row, '{3}', to_jsonb((row ->> 3)::int + ${more}))), '[]')
     from jsonb_array_elements(rows::jsonb) row)`;
