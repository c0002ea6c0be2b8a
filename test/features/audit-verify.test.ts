import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anchorFile, readAnchor } from '../../server/audit/anchor.ts';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { addressesOf, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, auditKey, auditVerifyCommand, grant, keeperIn, verify } from './audit.setup.ts';

describe('the audit trail', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let directory: string;
  let unitId: string;
  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ ...addressesOf(testDatabase.url), poolSize: 1 });
    directory = await mkdtemp(join(tmpdir(), 'thi-dua-audit-'));
    ({ unitId } = await grant(database, 'admin', 'PROVINCE_ADMIN', '82'));
    for (const name of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'])
      await addMember(database, 'admin', { unitId, name });
  });
  afterEach(async () => {
    await database.close();
    await testDatabase.drop();
    await rm(directory, { recursive: true });
  });
  const run = (text: string) => database.query(text);
  const faults = async () => (await verify(database, directory)).faults;
  const seal = async (seq: number) =>
    (await database.query<{ mac: string }>('select mac from audit_entry where seq = $1', [seq]))[0]?.mac;

  test('holds as it was written, whatever the entries contain', async () => {
    const name = `Hoà "d'Arc" \\ \u{1F600} ${'x'.repeat(3_000)}`;
    await addMember(database, 'admin', { unitId: unitId.toUpperCase(), name });
    await keeperIn(database, directory)();
    expect(await verify(database, directory)).toMatchObject({ entries: 6, chains: 1, faults: [] });
  });

  test.each([
    "at = at + interval '1 microsecond'",
    `province_code = '08'`,
    `user_id = 'somebody'`,
    `user_name = 'Somebody'`,
    `role = 'INSPECTOR'`,
    'role = null',
    `operation = 'other'`,
    `noun = 'unit'`,
    'target_id = unit_id::text',
    'unit_id = null',
    `before = '{}'`,
    `after = jsonb_set(after, '{name}', '"Hai "')`,
    `after = after || '{"more": null}'`,
    'after = null',
    `request_id = ''`,
    `mac = 'A' || substr(mac, 2)`,
  ])('shows a change: %s', async (change) => {
    await run(`update audit_entry set ${change} where seq = 2`);
    expect((await faults()).join()).toMatch(/^chain \d+: entry 2 was changed/);
  });

  test('shows an entry that was removed, at the beginning, in the middle and at the end', async () => {
    await run('delete from audit_entry where seq in (1, 3, 5)');
    expect(await faults()).toEqual([
      expect.stringMatching(/^chain \d+: entry 1 is missing$/),
      expect.stringMatching(/^chain \d+: entry 3 is missing$/),
      expect.stringMatching(/^chain \d+: entry 5 is missing$/),
    ]);
  });

  test('shows a removal that was hidden by counting the others down', async () => {
    await run('delete from audit_entry where seq = 3');
    await run('update audit_entry set seq = seq - 1 where seq > 3');
    await run('update audit_chain set seq = seq - 1 where seq > 0');
    expect((await faults()).join()).toContain('entry 3 was changed or does not belong there');
  });

  test('shows two entries that changed places', async () => {
    await run('update audit_entry set seq = 5 - seq + 100 where seq in (2, 3)');
    await run('update audit_entry set seq = seq - 100 where seq > 100');
    expect((await faults()).join()).toMatch(/entry 2 was changed.*entry 3 was changed/);
  });

  test('shows an entry that was put in, or copied to another chain', async () => {
    const copy = (chain: string, seq: string) => `insert into audit_entry
      select (e).* from (select jsonb_populate_record(a, jsonb_build_object('chain', ${chain}, 'seq', ${seq})) as e
        from audit_entry a where seq = 5) as copied`;
    await run(copy('a.chain', '6'));
    await run(copy('a.chain + 1', '1'));
    const found = (await faults()).join('\n');
    expect(found).toMatch(/entry 6 was changed or does not belong there/);
    expect(found).toMatch(/it was set back to entry 5, and has 6/);
    expect(found).toMatch(/entry 1 was changed or does not belong there/);
  });

  test('shows an end that was cut off', async () => {
    await run('delete from audit_entry where seq > 3');
    expect(await faults()).toEqual([expect.stringMatching(/^chain \d+: entries 4 to 5 are missing$/)]);
  });

  test('shows by the anchor an end that was cut off with the chain set back to a seal that was true once', async () => {
    await keeperIn(database, directory)();
    await run('delete from audit_entry where seq > 3');
    await run(`update audit_chain set seq = 3, mac = '${await seal(3)}' where seq > 0`);
    expect((await verify(database)).faults).toEqual([]);
    expect(await faults()).toEqual([expect.stringMatching(/entry 5 was its last at .* its end was cut/)]);
  });

  test('shows by the anchor that all of it was removed', async () => {
    await keeperIn(database, directory)();
    await run('delete from audit_entry');
    await run(`update audit_chain set seq = 0, mac = ''`);
    expect((await faults()).join()).toMatch(/its end was cut/);
  });

  test('shows an end that was cut and written anew', async () => {
    await keeperIn(database, directory)();
    await run('delete from audit_entry where seq > 3');
    await run(`update audit_chain set seq = 3, mac = '${await seal(3)}' where seq > 0`);
    for (const name of ['Sáu', 'Bảy', 'Tám']) await addMember(database, 'admin', { unitId, name });
    expect((await faults()).join()).toMatch(/entry 5 was its last at .* its end was cut/);
  });

  test('is not anchored again once it was cut: the anchor is the evidence', async () => {
    await keeperIn(database, directory)();
    const before = await readFile(anchorFile(directory), 'utf8');
    await run('delete from audit_entry where seq > 3');
    await run(`update audit_chain set seq = 3, mac = '${await seal(3)}' where seq > 0`);
    await keeperIn(database, directory)();
    expect(await readFile(anchorFile(directory), 'utf8')).toBe(before);
  });

  test('is anchored again when it has grown', async () => {
    const keep = keeperIn(database, directory);
    await keep();
    await addMember(database, 'admin', { unitId, name: 'Sáu' });
    await keep();
    const anchor = await readAnchor(anchorFile(directory), auditKey);
    expect(anchor).toMatchObject({ heads: [{ seq: '6', mac: await seal(6) }] });
    expect(await faults()).toEqual([]);
  });

  test('its anchor cannot be made without the key', async () => {
    await keeperIn(database, directory)();
    const file = anchorFile(directory);
    await writeFile(file, (await readFile(file, 'utf8')).replace('"seq":"5"', '"seq":"3"'));
    expect(await readAnchor(file, auditKey)).toBe('forged');
    await writeFile(file, 'half of');
    expect(await readAnchor(file, auditKey)).toBe('forged');
  });

  test('is verified by a command in a database of yours, which needs the key and the anchor', async () => {
    const yours = { ...testDatabase.environment, DATA_DIR: directory, AUDIT_KEY: auditKey };
    expect(await auditVerifyCommand({ ...yours, AUDIT_KEY: '' })).toEqual({
      code: 2,
      text: expect.stringMatching(/^There is no .*audit\.key: give AUDIT_KEY\.\n$/),
    });
    const unanchored = await auditVerifyCommand(yours);
    expect(unanchored).toEqual({ code: 1, text: expect.stringContaining('audit.anchor is missing') });
    await keeperIn(database, directory)();
    expect(await auditVerifyCommand(yours)).toEqual({ code: 0, text: '5 entries in 1 chains hold\n' });
  });

  test('does not hold for another key', async () => {
    expect((await verify(database, undefined, 'another key')).faults).toHaveLength(5);
  });
});
