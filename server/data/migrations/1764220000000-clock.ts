import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inlined wherever it stands, so that it costs what `now()` costs and an index is used as before. */
const clock = `
create function app_now() returns timestamptz language sql stable parallel safe return now();
comment on function app_now() is 'The clock that rules go by. Only a test replaces it: a server in production refuses a database whose app_now() is not now().';
`;

/** Columns that hold when something happened in the province, as rules and people read it. */
const columns = [
  ['api_key', 'created_at'],
  ['assigned_target', 'assigned_at'],
  ['assignment', 'granted_at'],
  ['extension', 'made_at'],
  ['notice', 'created_at'],
  ['occurrence', 'recorded_at'],
  ['period_moment', 'done_at'],
  ['ranking', 'published_at'],
  ['ranking_complaint', 'filed_at'],
  ['report', 'created_at'],
  ['report', 'status_since'],
  ['sample_campaign', 'made_at'],
  ['sample_unit', 'made_at'],
] as const;

/** The same, where the order within one transaction counts. */
const exactColumns = [
  ['evidence', 'added_at'],
  ['report_event', 'at'],
] as const;

const setDefaults = (usual: string, exact: string) =>
  [
    ...columns.map(([table, column]) => [table, column, usual]),
    ...exactColumns.map(([table, column]) => [table, column, exact]),
  ]
    .map(([table, column, value]) => `alter table ${table} alter column ${column} set default ${value};`)
    .join('\n');

/** What decides whose rights hold today. Their bodies stay as they are but for the clock they ask. */
const turnFunctions = (from: string, to: string) => `
do $$
declare
  name text;
begin
  foreach name in array array['app_enter(text)', 'app_notify(jsonb)'] loop
    execute replace(pg_get_functiondef(name::regprocedure), ' (${from}() at', ' (${to}() at');
  end loop;
end $$;
`;

/** Rules go by one function, so that a test may live through a year: docs/decisions/clock.md. */
export class Clock1764220000000 implements MigrationInterface {
  readonly name = 'Clock1764220000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(clock);
    await runner.query(setDefaults('app_now()', '(app_now() + (clock_timestamp() - now()))'));
    await runner.query(turnFunctions('now', 'app_now'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(turnFunctions('app_now', 'now'));
    await runner.query(setDefaults('now()', 'clock_timestamp()'));
    await runner.query('drop function app_now()');
  }
}
