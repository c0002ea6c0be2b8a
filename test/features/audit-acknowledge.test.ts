import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { acknowledgeLoss } from '../../server/audit/acknowledge.ts';
import { type Anchor, anchorFile, readAnchor } from '../../server/audit/anchor.ts';
import { anchorKeeper } from '../../server/audit/keep-anchor.ts';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { addressesOf, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, auditKey, grant, keeperIn, verify } from './audit.setup.ts';
import { command } from './backup.setup.ts';

describe('a loss of the audit trail, after a failover to a replica that was behind', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let directory: string;
  let unitId: string;
  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ ...addressesOf(testDatabase.url), poolSize: 1 });
    directory = await mkdtemp(join(tmpdir(), 'thi-dua-loss-'));
    ({ unitId } = await grant(database, 'admin', 'PROVINCE_ADMIN', '82'));
    await add('Một', 'Hai', 'Ba', 'Bốn', 'Năm');
    await keeperIn(database, directory)();
  });
  afterEach(async () => {
    await database.close();
    await testDatabase.drop();
    await rm(directory, { recursive: true });
  });
  const add = async (...names: string[]) => {
    for (const name of names) await addMember(database, 'admin', { unitId, name });
  };
  /** What a replica holds that has not received the last commits: a whole trail, as it was before. */
  const loseAfter = async (seq: number) => {
    const [last] = await database.query<{ mac: string }>('select mac from audit_entry where seq = $1', [seq]);
    await database.query('delete from audit_entry where seq > $1', [seq]);
    await database.query('update audit_chain set seq = $1, mac = $2 where seq > 0', [seq, last?.mac]);
  };
  const said = ['--who', 'Nguyễn Văn An', '--why', 'máy chủ dự phòng chậm 2 giây, biên bản 12/BB'];
  const acknowledge = (args = said, key = auditKey) =>
    command('audit/acknowledge.main.js', args, {
      ...{ ...testDatabase.environment, DATA_DIR: directory, AUDIT_KEY: key },
    });
  const faults = async () => (await verify(database, directory)).faults;

  test('is said once a minute in the log, and not every five seconds', async () => {
    await loseAfter(3);
    const log: string[] = [];
    const logger = pino({}, { write: (line) => void log.push(line) });
    const keep = anchorKeeper({ database, auditKey, dataDirectory: directory, logger });
    for (let turn = 0; turn < 3; turn += 1) await keep();
    expect(log).toEqual([expect.stringContaining('npm run audit:acknowledge')]);
  });

  test('is acknowledged by a command that writes who and why into the trail', async () => {
    await loseAfter(3);
    expect(await acknowledge()).toEqual({
      code: 0,
      text: expect.stringMatching(/^Acknowledged: .* 1 chains/),
    });
    const { acknowledged, faults: left } = await verify(database, directory);
    expect(left).toEqual([]);
    expect(acknowledged).toEqual([
      {
        who: 'Nguyễn Văn An',
        why: 'máy chủ dự phòng chậm 2 giây, biên bản 12/BB',
        at: expect.stringMatching(/Z$/),
        lost: [{ chain: expect.any(Number), seq: '5', mac: expect.any(String) }],
      },
    ]);
    await keeperIn(database, directory)();
    await add('Sau');
    await keeperIn(database, directory)();
    const verified = await command('audit/main.js', [], {
      ...{ ...testDatabase.environment, DATA_DIR: directory, AUDIT_KEY: auditKey },
    });
    expect(verified).toEqual({
      code: 0,
      text: expect.stringMatching(
        /^acknowledged by Nguyễn Văn An .*biên bản 12\/BB\)\n5 entries in \d chains hold\n$/,
      ),
    });
    expect((await acknowledge()).text).toMatch(/^Nothing to acknowledge/);
  });

  test('does not cover what is cut afterwards', async () => {
    await loseAfter(3);
    await acknowledge();
    await keeperIn(database, directory)();
    await add('Sáu', 'Bảy');
    await keeperIn(database, directory)();
    await loseAfter(2);
    expect((await faults()).join()).toMatch(/its end was cut/);
  });

  test('does not cover another loss: each is acknowledged for itself', async () => {
    await loseAfter(3);
    const anchor = (await readAnchor(anchorFile(directory), auditKey)) as Anchor;
    const before = { ...anchor, heads: anchor.heads.map((head) => ({ ...head, seq: '4', mac: 'another' })) };
    const wanted = { anchor: before, who: 'An', why: 'another loss' };
    expect(await database.transaction((queries) => acknowledgeLoss(queries, auditKey, wanted))).toBe(1);
    expect((await faults()).join()).toMatch(/entry 5 was its last .* its end was cut/);
  });

  test('is not acknowledged by somebody who has the database and not the key', async () => {
    await loseAfter(3);
    const anchor = (await readAnchor(anchorFile(directory), auditKey)) as Anchor;
    const forged = { anchor, who: 'Nobody', why: 'none' };
    await database.transaction((queries) =>
      acknowledgeLoss(queries, 'a key of somebody else, long enough', forged),
    );
    expect((await faults()).join()).toMatch(/its end was cut/);
    expect((await verify(database, directory)).acknowledged).toEqual([]);
    expect(await acknowledge(said, '')).toEqual({ code: 2, text: expect.stringContaining('give AUDIT_KEY') });
    expect(await acknowledge(said, 'a key of somebody else, long enough')).toEqual({
      code: 2,
      text: expect.stringContaining('is not sealed by the audit key'),
    });
  });

  test('asks for who and why', async () => {
    await loseAfter(3);
    expect(await acknowledge(['--who', 'An'])).toEqual({
      code: 2,
      text: expect.stringContaining('Usage: npm run'),
    });
  });
});
