import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { forgetOldKeys } from '../../server/mutation/idempotency.ts';
import { addressesOf, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, grant } from './audit.setup.ts';

describe('a change with an idempotency key', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let unitId: string;
  const user = 'admin';
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ ...addressesOf(testDatabase.url), poolSize: 10, patience: 10_000 });
    ({ unitId } = await grant(database, user, 'PROVINCE_ADMIN', '82'));
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });
  const count = async (table: string, where: string): Promise<number> => {
    const text = `select count(*)::int as count from ${table} where ${where}`;
    return (await database.query<{ count: number }>(text))[0]?.count ?? -1;
  };

  test('made fifty times at once makes one row and one entry, and all get the same answer', async () => {
    const change = { unitId, name: 'Năm mươi', idempotencyKey: 'fifty-times' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => addMember(database, user, change)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({ id: expect.any(String), name: 'Năm mươi' });
    expect(await count('member', `name = 'Năm mươi'`)).toBe(1);
    expect(await count('audit_entry', `after ->> 'name' = 'Năm mươi'`)).toBe(1);
  });

  test('is refused with other input, and the first answer stays', async () => {
    const key = { unitId, idempotencyKey: 'other-input' };
    const first = await addMember(database, user, { ...key, name: 'Một' });
    const other = await addMember(database, user, { ...key, name: 'Hai' });
    expect(other).toMatchObject({ code: 'KEY_USED_OTHERWISE', fields: ['idempotencyKey'] });
    expect(await addMember(database, user, { ...key, name: 'Một' })).toEqual(first);
    expect(await count('member', `name = 'Hai'`)).toBe(0);
  });

  test('of two who send other input at the same moment one is refused', async () => {
    const key = { unitId, idempotencyKey: 'same-moment' };
    const answers = await Promise.all([
      addMember(database, user, { ...key, name: 'Ba' }),
      addMember(database, user, { ...key, name: 'Bốn' }),
    ]);
    expect(answers.filter((answer) => 'code' in answer)).toEqual([
      expect.objectContaining({ code: 'KEY_USED_OTHERWISE' }),
    ]);
    expect(await count('member', `name in ('Ba', 'Bốn')`)).toBe(1);
  });

  test('the key of one user is not that of another', async () => {
    const { unitId: own } = await grant(database, 'somebody', 'PROVINCE_ADMIN', '08');
    const key = 'two-users';
    const first = await addMember(database, user, { unitId, name: 'Năm', idempotencyKey: key });
    const other = await addMember(database, 'somebody', { unitId: own, name: 'Sáu', idempotencyKey: key });
    expect(first).toMatchObject({ name: 'Năm' });
    expect(other).toMatchObject({ name: 'Sáu' });
  });

  test('that is refused keeps no key: the next attempt is a new one', async () => {
    const change = { name: 'Bảy', idempotencyKey: 'refused-first' };
    const refused = await addMember(database, 'newcomer', { ...change, unitId });
    expect(refused).toMatchObject({ code: 'NOT_FOUND' });
    expect(await count('idempotency_key', `key = 'refused-first'`)).toBe(0);
    await grant(database, 'newcomer', 'PROVINCE_ADMIN', '82');
    expect(await addMember(database, 'newcomer', { ...change, unitId })).toMatchObject({ name: 'Bảy' });
  });

  test('whose transaction did not end keeps nothing, and those who waited for it make it', async () => {
    const change = { unitId, name: 'Tám', idempotencyKey: 'never-ended' };
    const [lost, made] = await Promise.all([
      addMember(database, user, change, 'rollback'),
      pause(5).then(() => addMember(database, user, change)),
    ]);
    expect(lost).toMatchObject({ name: 'Tám' });
    expect(await addMember(database, user, change)).toEqual(made);
    expect(await count('member', `name = 'Tám'`)).toBe(1);
    expect(await count('audit_entry', `after ->> 'name' = 'Tám'`)).toBe(1);
  });

  test.each([
    ['too short', '1234567'],
    ['too long', 'a'.repeat(201)],
    ['not ASCII', 'khóa của tôi'],
    ['of two lines', 'with a\nnewline'],
  ])('a key that is %s is refused', async (_, key) => {
    const answer = await addMember(database, user, { unitId, name: 'Chín', idempotencyKey: key });
    expect(answer).toMatchObject({ code: 'INVALID', fields: ['idempotencyKey'] });
  });

  test('keys older than 24 hours are removed, younger ones stay', async () => {
    await addMember(database, user, { unitId, name: 'Mười', idempotencyKey: 'of-yesterday' });
    await addMember(database, user, { unitId, name: 'Mười một', idempotencyKey: 'of-today-early' });
    const age = (hours: number, key: string) =>
      database.query(
        'update idempotency_key set created_at = now() - make_interval(mins => $1) where key = $2',
        [hours * 60 + 1, key],
      );
    await age(24, 'of-yesterday');
    await age(23, 'of-today-early');
    await forgetOldKeys(database);
    expect(await count('idempotency_key', `key in ('of-yesterday', 'of-today-early')`)).toBe(1);
    expect(await count('idempotency_key', `key = 'of-yesterday'`)).toBe(0);
  });
});

describe('the transaction of a request', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ ...addressesOf(testDatabase.url), poolSize: 2 });
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  test('takes nothing more once it was given up: a late statement does not begin another', async () => {
    const session = database.session('u');
    await session.query('select 1');
    await session.rollback();
    await expect(session.query('select 1')).rejects.toThrow('has ended');
    await expect(session.commit()).rejects.toThrow('given up');
    expect(database.pool.idleCount).toBe(database.pool.totalCount);
  });

  test('is not said to be kept when a failed statement made PostgreSQL roll it back', async () => {
    const session = database.session('u');
    await session.begin();
    await session.query('select 1 / 0').catch(() => undefined);
    await expect(session.commit()).rejects.toThrow('rolled the transaction back');
    expect(database.pool.idleCount).toBe(database.pool.totalCount);
  });
});
