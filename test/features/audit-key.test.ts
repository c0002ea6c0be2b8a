import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sealingKey } from '../../server/audit/sealing-key.ts';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { addressesOf, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, auditKey, grant, verify } from './audit.setup.ts';
import { Bench } from './start.setup.ts';

const other = 'o'.repeat(40);

describe('the key of an audit trail', () => {
  const bench = new Bench();
  let testDatabase: TestDatabase;
  let database: Database;
  let directory: string;
  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ ...addressesOf(testDatabase.url), poolSize: 4 });
    directory = await mkdtemp(join(tmpdir(), 'thi-dua-audit-'));
  });
  afterEach(async () => {
    await bench.clear();
    await database.close();
    await testDatabase.drop();
    await rm(directory, { recursive: true });
  });

  const claim = (key: string | undefined, dataDirectory = directory) =>
    sealingKey(database, { dataDirectory, auditKey: key });

  test('begins the trail of an empty database, and is the only one it is sealed with from then on', async () => {
    expect(await claim(auditKey)).toBe(auditKey);
    expect(await claim(auditKey)).toBe(auditKey);
    await expect(claim(other)).rejects.toThrow(/sealed with another key than AUDIT_KEY/);
    expect(await verify(database)).toMatchObject({ entries: 1, faults: [] });
  });

  test('is decided once when servers with keys of their own start at the same moment', async () => {
    const keys = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
    const started = await Promise.allSettled(keys.map((key) => claim(key)));
    expect(started.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  test('is not made anew in a DATA_DIR that lost it', async () => {
    const made = await claim(undefined);
    expect(await claim(undefined)).toBe(made);
    const empty = join(directory, 'empty');
    await expect(claim(undefined, empty)).rejects.toThrow(/^There is no .*audit\.key: give AUDIT_KEY/);
    expect(await readdir(directory)).toEqual(['audit.key']);
  });

  test('still fits when an entry was changed: finding that is not what a start is for', async () => {
    const { unitId } = await grant(database, 'admin', 'PROVINCE_ADMIN', '82');
    for (const name of ['Một', 'Hai', 'Ba']) await addMember(database, 'admin', { unitId, name });
    await database.query(`update audit_entry set user_id = 'somebody' where seq = 1`);
    expect(await claim(auditKey)).toBe(auditKey);
    await expect(claim(other)).rejects.toThrow(/sealed with another key/);
  });

  test('that is another one keeps a server from starting, in one sentence', async () => {
    await claim(auditKey);
    const { code, errors } = await bench.refuse({
      ...testDatabase.environment,
      DATA_DIR: directory,
      AUDIT_KEY: other,
    });
    expect({ code, errors }).toEqual({
      code: 1,
      errors: expect.stringMatching(/^The audit trail [^\n]*\n$/),
    });
  }, 120_000);
});
