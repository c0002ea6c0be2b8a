import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { Bench } from './start.setup.ts';

// Each test starts a server: seconds when the machine is busy.
jest.setTimeout(60_000);

const bench = new Bench();
let database: TestDatabase;
let other: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  other = new pg.Client({ connectionString: database.url });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await bench.clear();
  await database.drop();
});

/** A database in which somebody has a table of their own that bears the name of one of ours. */
beforeEach(async () => {
  await other.query('drop schema public cascade');
  await other.query('create schema public');
  await other.query('create table unit (name text)');
  await other.query(`insert into unit values ('of somebody else')`);
});

/** Every table, index, sequence, function, type and extension, and what is in the table. */
async function everything(): Promise<unknown> {
  const { rows } = await other.query(`
    select 'relation' as what, relname::text as name from pg_class where relnamespace = 'public'::regnamespace
    union all select 'function', proname::text from pg_proc where pronamespace = 'public'::regnamespace
    union all select 'type', typname::text from pg_type where typnamespace = 'public'::regnamespace
    union all select 'extension', extname::text from pg_extension
    union all select 'schema', nspname::text from pg_namespace where nspname !~ '^pg_'
    union all select 'row', name from unit
    order by 1, 2`);
  return rows;
}

test('a migration that fails ends the start with one line and code 1', async () => {
  const { code, errors } = await bench.refuse(database.environment);
  expect(code).toBe(1);
  expect(errors).toBe(
    'A migration failed, and the database is as it was before: relation "unit" already exists\n',
  );
});

// TypeORM makes its table `migrations` before our transaction begins, and leaves it behind.
test('a migration that fails leaves the database as it was', async () => {
  const before = await everything();
  await bench.refuse(database.environment);
  expect(await everything()).toEqual(before);
});
