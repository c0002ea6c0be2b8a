import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { setClock } from '../support/clock.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { Bench } from './start.setup.ts';

// Each test starts a server: seconds when the machine is busy.
jest.setTimeout(60_000);

const bench = new Bench();
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await setClock({ databaseUrl: database.url }, '2026-05-06 00:00+07');
});
afterAll(async () => {
  await bench.clear();
  await database.drop();
});

const environment = async () => ({ ...database.environment, DATA_DIR: await bench.directory() });

test('a database whose clock was moved is refused in production, in one sentence', async () => {
  const ended = await bench.refuse({ ...(await environment()), NODE_ENV: 'production' });
  expect(ended).toEqual({
    code: 1,
    errors: expect.stringMatching(
      /^The clock of this database was moved for a test, by -?[\w :.-]+: NODE_ENV=production does not serve it\.\n$/,
    ),
  });
});

test('elsewhere it is served, with a warning', async () => {
  const server = await bench.start(await environment());
  expect(server.output()).toContain('The clock of this database was moved for a test.');
});

test('whoever logs in for requests cannot move it, and one of his own is asked by nobody', async () => {
  const client = new pg.Client({ connectionString: database.requestsUrl });
  await client.connect();
  const make = (name: string) =>
    client.query(
      `set role thi_dua_app; create or replace function ${name}() returns timestamptz language sql return now()`,
    );
  try {
    await expect(make('public.app_now')).rejects.toThrow(/permission denied|must be owner/);
    await make('pg_temp.app_now');
    const { rows } = await client.query(`select app_now() = '2026-05-06 00:00+07' as "stays"`);
    expect(rows).toEqual([{ stays: true }]);
  } finally {
    await client.end();
  }
});
