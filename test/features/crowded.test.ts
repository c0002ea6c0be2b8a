import { request as httpRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '../../server/data/database.ts';
import type { Session } from '../../server/data/session/session.ts';
import { connectionPatience } from '../../server/data/session/shares.ts';
import { lockStandings } from '../../server/modules/standing/settle/lock-standings.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { addressesOf } from '../support/database.ts';
import { openOwner } from './assignments.setup.ts';

const reading = '{ campaigns(first: 1) { nodes { id } } }';
// Asks the database for what nobody holds here.
const ordinary = '{ units(first: 1) { nodes { id } } }';

describe('a server on which one request, or many, wait', () => {
  let app: TestApp;
  let owner: Awaited<ReturnType<typeof openOwner>>;
  beforeAll(async () => {
    app = await startTestApp({ deadline: 3_000, patience: connectionPatience });
    owner = await openOwner(app);
    const here = await owner.province('82');
    const there = await owner.province('08');
    for (const { id, code } of [here, there]) {
      for (const user of Array.from({ length: 12 }, (_, index) => `admin-${code}-${index}`))
        await owner.give({ userId: user, role: 'PROVINCE_ADMIN', unitId: id });
    }
  });
  afterAll(async () => {
    await owner.close();
    await app.close();
  });
  beforeEach(() => {
    app.log.length = 0;
  });

  const ask = async (query: string, userId?: string) => {
    const began = performance.now();
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(userId && { authorization: `Bearer ${userId}` }) },
      body: JSON.stringify({ query }),
    });
    const body = (await response.json()) as {
      data?: unknown;
      errors?: { extensions: Record<string, unknown> }[];
    };
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      extensions: body.errors?.[0]?.extensions,
      data: body.data,
      took: performance.now() - began,
    };
  };
  const waiting = () => owner.database.query('select pid from pg_locks where not granted');
  const until = async (done: () => Promise<boolean>) => {
    while (!(await done())) await pause(10);
  };
  /** As long as the work runs nobody can read campaigns. */
  const whileHeld = (work: () => Promise<void>) =>
    owner.database.transaction(async ({ query }) => {
      await query('lock table campaign in access exclusive mode');
      await work();
    });

  test('a request that passes its deadline is told 504 TIMEOUT, without the part that was found', async () => {
    await whileHeld(async () => {
      const answer = await ask(`{ __typename ${ordinary.slice(1, -1)} ${reading.slice(1, -1)} }`);
      expect(answer).toMatchObject({ status: 504, data: null });
      expect(answer.extensions).toEqual({ code: 'TIMEOUT', requestId: expect.any(String) });
      expect(answer.took).toBeLessThan(4_500);
      expect(await waiting()).toEqual([]);
    });
    expect(app.log.map((line) => JSON.parse(line).reason)).toEqual(['TIMEOUT']);
  });

  test('a client that hangs up ends what runs for it, and is no error of the log', async () => {
    await whileHeld(async () => {
      const asked = httpRequest(`${app.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      });
      asked.on('error', () => undefined).end(JSON.stringify({ query: reading }));
      await until(async () => (await waiting()).length === 1);
      asked.destroy();
      await until(async () => (await waiting()).length === 0);
    });
    await pause(50);
    expect(app.log).toEqual([]);
  });

  test('the public gets a share of the connections; who waits for one is told 503 within 2 s', async () => {
    await whileHeld(async () => {
      const crowd = Array.from({ length: 32 }, () => ask(reading));
      await until(async () => (await waiting()).length > 0);
      const signedIn = await ask(ordinary, 'admin-82-0');
      expect(signedIn).toMatchObject({ status: 200 });
      expect(signedIn.took).toBeLessThan(2_000);
      expect(await waiting()).toHaveLength(1);
      const answers = await Promise.all(crowd);
      const turnedAway = answers.filter(({ status }) => status === 503);
      expect(turnedAway.length).toBeGreaterThanOrEqual(30);
      for (const { extensions, retryAfter, took } of turnedAway) {
        expect(extensions).toMatchObject({ code: 'UNAVAILABLE' });
        expect(retryAfter).toBe('2');
        expect(took).toBeLessThan(4_000);
      }
    });
  });

  test('one user who reads much leaves connections to the others', async () => {
    await whileHeld(async () => {
      const crowd = Array.from({ length: 16 }, () => ask(reading, 'admin-82-1'));
      await until(async () => (await waiting()).length > 0);
      const other = await ask(ordinary, 'admin-82-2');
      expect(other.status).toBe(200);
      expect(other.took).toBeLessThan(2_000);
      await Promise.all(crowd);
    });
  });

  describe('those who write in a province', () => {
    let database: Database;
    beforeAll(async () => {
      database = await openDatabase({ ...addressesOf(app.databaseUrl), poolSize: 8 });
      // Which province somebody writes in is known once he was let in.
      for (const code of ['82', '08']) {
        await Promise.all(users(code).map((user) => writing(user).then((session) => session.rollback())));
      }
    });
    afterAll(() => database.close());

    const users = (code: string) => Array.from({ length: 12 }, (_, index) => `admin-${code}-${index}`);
    const writing = async (userId: string): Promise<Session> => {
      const session = database.session(userId);
      session.expectWrites();
      await session.query('select 1');
      return session;
    };
    const write = async (userId: string, code: string) => {
      const session = database.session(userId);
      await session.begin();
      await lockStandings(session, code);
      await session.commit();
    };

    test('wait for its lock in a queue of their own, and not with the connections of others', async () => {
      await owner.database.transaction(async (holder) => {
        await lockStandings(holder, '82');
        const crowd = users('82').map((user) => write(user, '82').catch((error: Error) => error.name));
        await until(async () => (await waiting()).length > 0);
        await write('admin-08-0', '08');
        const reader = database.session('admin-82-3');
        expect(await reader.query('select 1 as one')).toEqual([{ one: 1 }]);
        await reader.rollback();
        expect(await waiting()).toHaveLength(2);
        expect(database.pool.waitingCount).toBe(10);
        const turnedAway = await Promise.all(crowd.slice(2));
        expect(turnedAway).toEqual(Array.from({ length: 10 }, () => 'GivenUp'));
      });
    });

    test('whose province is not known yet are only slower', async () => {
      const unknown = await openDatabase({ ...addressesOf(app.databaseUrl), poolSize: 8 });
      const done = users('82').map(async (user) => {
        const session = unknown.session(user);
        await session.begin();
        await lockStandings(session, '82');
        await session.commit();
      });
      await Promise.all(done);
      await unknown.close();
    });
  });
});
