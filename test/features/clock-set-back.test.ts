import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { forgetOldKeys } from '../../server/mutation/idempotency.ts';
import { addressesOf, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, grant, keeperIn, verify } from './audit.setup.ts';

/**
 * The clock is the database's, as its statements ask for it: an hour fast at first, as by functions that are found before
 * PostgreSQL's own, and then set right, which is an hour back.
 */
const fast = (name: string) => `create function fast.${name}() returns timestamptz language sql
  return pg_catalog.${name}() + interval '1 hour'`;

describe('a clock that is set back an hour', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let directory: string;
  let unitId: string;
  const given = () => ({ unitId, name: 'Trước khi lùi giờ', idempotencyKey: 'before-the-hour' });
  let made: object;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    directory = await mkdtemp(join(tmpdir(), 'thi-dua-clock-'));
    const name = new URL(testDatabase.url).pathname.slice(1);
    const owner = await openDatabase({ ...addressesOf(testDatabase.url), poolSize: 1 });
    ({ unitId } = await grant(owner, 'admin', 'PROVINCE_ADMIN', '82'));
    await owner.query('create schema fast');
    await owner.query('grant usage on schema fast to public');
    await owner.query(fast('now'));
    await owner.query(fast('clock_timestamp'));
    await owner.query(`alter database ${name} set search_path = fast, pg_catalog, public`);
    await owner.close();
    const early = await openDatabase({ ...addressesOf(testDatabase.url), poolSize: 1 });
    made = await addMember(early, 'admin', given());
    await keeperIn(early, directory)();
    await early.query(`alter database ${name} reset search_path`);
    await early.close();
    database = await openDatabase({ ...addressesOf(testDatabase.url), poolSize: 1 });
    await addMember(database, 'admin', { unitId, name: 'Sau khi lùi giờ' });
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
    await rm(directory, { recursive: true });
  });

  test('has really gone back between the two entries of the trail', async () => {
    const [entries] = await database.query<{ back: boolean }>(
      `select max(at) filter (where after->>'name' like 'Sau%') < max(at) filter (where after->>'name' like 'Trước%') as back
       from audit_entry`,
    );
    expect(entries).toEqual({ back: true });
  });

  test('leaves a trail that holds: its order is its numbers, and not its times', async () => {
    await keeperIn(database, directory)();
    expect(await verify(database, directory)).toMatchObject({ entries: 2, faults: [] });
  });

  test('does not make a repeated change twice: its key is known, and kept an hour longer', async () => {
    await forgetOldKeys(database);
    expect(await addMember(database, 'admin', given())).toEqual(made);
    const rows = await database.query(`select from member where name = 'Trước khi lùi giờ'`);
    expect(rows).toHaveLength(1);
  });
});
