import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '../../server/data/database.ts';
import type { Session } from '../../server/data/session/session.ts';
import { addressesOf, createTestDatabase, type TestDatabase } from '../support/database.ts';

// A statement that would take longer than any of these tests.
const long = 'select pg_sleep(9)';

describe('the deadline of a request', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    // Few connections: one that is not given back is missed at once.
    database = await openDatabase({ ...addressesOf(testDatabase.url), poolSize: 4 });
    await database.query('create table written (word text)');
    await database.query('grant select, insert on written to thi_dua_app');
  });
  afterAll(async () => {
    await database.close();
    await testDatabase.drop();
  });

  const running = () =>
    database.query(
      `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
         and usename is not null and state <> 'idle'`,
    );
  const pidOf = async (session: Session) =>
    (await session.query<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid;
  const failure = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    );

  test('covers all its statements together, however short each is', async () => {
    const began = performance.now();
    const session = database.session(null, { deadline: 300 });
    const inTurn = async () => {
      for (;;) await session.query('select pg_sleep(0.1)');
    };
    await expect(inTurn()).rejects.toThrow();
    expect(performance.now() - began).toBeLessThan(1_500);
    expect(session.givenUp?.reason).toBe('TIMEOUT');
    await expect(session.query('select 1')).rejects.toBe(session.givenUp);
    await expect(session.commit()).rejects.toBe(session.givenUp);
  });

  test('cancels the statement that runs, and the next request has the same connection', async () => {
    const session = database.session(null, { deadline: 100 });
    const pid = await pidOf(session);
    await expect(session.query(long)).rejects.toMatchObject({ code: '57014' });
    const next = database.session(null);
    expect(await pidOf(next)).toBe(pid);
    await next.rollback();
    expect(await running()).toEqual([]);
  });

  test('cancels what was sent together, one after the other', async () => {
    const session = database.session(null, { deadline: 100 });
    const together = await Promise.allSettled([1, 2, 3].map(() => session.query(long)));
    expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await pause(200);
    expect(await running()).toEqual([]);
  });

  test('ends the connection of whoever sent more together than is worth cancelling', async () => {
    const session = database.session(null, { deadline: 100 });
    const together = await Promise.allSettled(Array.from({ length: 30 }, () => session.query(long)));
    expect(together.every(({ status }) => status === 'rejected')).toBe(true);
    await pause(500);
    expect(await running()).toEqual([]);
    const next = database.session(null);
    expect(await next.query('select 1 as one')).toEqual([{ one: 1 }]);
    await next.rollback();
  });

  test('undoes what was written, and leaves no transaction open', async () => {
    const session = database.session('somebody', { deadline: 200 });
    await session.query(`insert into written values ('too late')`);
    const attempt = session.attempt(async () => session.query(long));
    expect(await failure(attempt)).toBeDefined();
    await pause(100);
    expect(await database.query('select * from written')).toEqual([]);
    expect(await running()).toEqual([]);
  });

  test('counts waiting for a lock, and waits for it no longer', async () => {
    const holder = database.session('holder');
    await holder.query(`select pg_advisory_xact_lock(1)`);
    const waiting = database.session('waiting', { deadline: 200 });
    expect(await failure(waiting.query(`select pg_advisory_xact_lock(1)`))).toBeDefined();
    await pause(100);
    expect(await database.query(`select from pg_locks where not granted`)).toEqual([]);
    await holder.rollback();
  });

  test('does not take back a commit', async () => {
    const session = database.session('somebody');
    await session.query(`insert into written values ('kept')`);
    const commit = session.commit();
    session.giveUp('CLIENT_GONE');
    await commit;
    expect(await database.query('select * from written')).toEqual([{ word: 'kept' }]);
  });

  test('gives up who waits for a connection, and the next ones get theirs', async () => {
    const others = ['a', 'b', 'c'].map((user) => database.session(user));
    await Promise.all(others.map((session) => session.query('select 1')));
    const waiting = database.session('waiting', { deadline: 100 });
    const query = failure(waiting.query('select 1'));
    await pause(200);
    await Promise.all(others.map((session) => session.rollback()));
    expect(await query).toBeDefined();
    const next = database.session('next');
    expect(await next.query('select 1 as one')).toEqual([{ one: 1 }]);
    await next.rollback();
  });

  // The classical race: a cancel that comes late hits whoever has the connection next.
  test('never cancels a statement of the request that has the connection next', async () => {
    for (let round = 0; round < 150; round += 1) {
      const session = database.session(null);
      const query = failure(session.query('select pg_sleep(0.003)'));
      await pause((round % 6) + 1);
      session.giveUp('CLIENT_GONE');
      const next = database.session(null);
      // As long as a late cancel would need, and one after the other on the same connection.
      for (let statement = 0; statement < 4; statement += 1) await next.query('select pg_sleep(0.001)');
      await next.rollback();
      await query;
    }
  });
});
