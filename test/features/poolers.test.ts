import pg from 'pg';
import { pino } from 'pino';
import { connect } from '../../server/data/connection/connect.ts';
import { openDatabase } from '../../server/data/database.ts';
import { sharesBackends } from '../../server/data/wall/pooling.ts';
import { readSettings } from '../../server/settings.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { findPgbouncer, type Pooler, startPooler } from '../support/pgbouncer.ts';

const pgbouncer = findPgbouncer();
if ('reason' in pgbouncer)
  process.stdout.write(`Not tested: servers behind a pooler. ${pgbouncer.reason}.\n`);
const behind = 'path' in pgbouncer ? describe : describe.skip;
const path = 'path' in pgbouncer ? pgbouncer.path : '';

describe('without a pooler', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  test('every connection has a backend of its own', async () => {
    expect(await sharesBackends(database.url)).toBe(false);
    expect(await sharesBackends(database.requestsUrl)).toBe(false);
  });
});

behind('behind PgBouncer in session mode, which drops start-up options', () => {
  let database: TestDatabase;
  let pooler: Pooler;
  let url: string;
  let requestsUrl: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    pooler = await startPooler({ path, mode: 'session', urls: [database.url, database.requestsUrl] });
    [url, requestsUrl] = [pooler.through(database.url), pooler.through(database.requestsUrl)];
  });
  afterAll(async () => {
    await pooler.close();
    await database.drop();
  });

  test('an owner who gave up his role by a start-up option would still be the owner', async () => {
    const client = new pg.Client({ connectionString: url, options: '-c role=thi_dua_app' });
    await client.connect();
    const { rows } = await client.query('select current_user::text as user');
    await client.end();
    expect(rows).toEqual([{ user: new URL(database.url).username }]);
  });

  test('requests work in their role, with the timeouts and the plans that were set, one after the other', async () => {
    const database = await openDatabase({ url, requestsUrl, poolSize: 1 });
    const read = `select current_user::text as role, current_setting('statement_timeout') as timeout,
      current_setting('plan_cache_mode') as plans, current_setting('timezone') as zone`;
    const asked = async () => {
      const session = database.session('nobody');
      const rows = await session.query(read, [], { plannedForValues: true });
      const later = await session.query(read);
      await session.rollback();
      return [...rows, ...later];
    };
    const as = { role: 'thi_dua_app', timeout: '10s', zone: 'UTC' };
    const seen = [await asked(), await asked()];
    const [owner] = await database.query(read);
    const findings = await database.checkWall();
    await database.close();
    const one = [
      { ...as, plans: 'auto' },
      { ...as, plans: 'force_generic_plan' },
    ];
    expect(seen).toEqual([one, one]);
    expect(owner).toMatchObject({ role: new URL(url).username, timeout: '10s', zone: 'UTC' });
    expect(findings).toEqual([]);
  });

  test('what is told by a transaction is heard', async () => {
    const database = await openDatabase({ url, requestsUrl, poolSize: 1 });
    const logger = { warn: () => undefined, info: () => undefined };
    let heard: (payload: string) => void = () => undefined;
    const told = new Promise<string>((resolve) => {
      heard = resolve;
    });
    const back = () => void database.query(`select pg_notify('pooled', 'xã')`);
    const listening = database.listen({
      channel: 'pooled',
      heard: (payload) => heard(payload),
      back,
      logger,
    });
    const payload = await told;
    await listening.close();
    await database.close();
    expect(payload).toBe('xã');
  });
});

behind.each(['transaction', 'statement'] as const)('behind PgBouncer in %s mode', (mode) => {
  let database: TestDatabase;
  let pooler: Pooler;
  beforeAll(async () => {
    database = await createTestDatabase();
    pooler = await startPooler({ path, mode, urls: [database.url, database.requestsUrl] });
  });
  afterAll(async () => {
    await pooler.close();
    await database.drop();
  });

  test('connections are seen to share backends, also while others use the pooler', async () => {
    const url = pooler.through(database.url);
    expect(await sharesBackends(url)).toBe(true);
    const others = new pg.Pool({ connectionString: url, max: 8 });
    let busy = true;
    const working = Array.from({ length: 8 }, async () => {
      while (busy) await others.query('select pg_sleep(0.002)');
    });
    const seen = [await sharesBackends(url), await sharesBackends(url), await sharesBackends(url)];
    busy = false;
    await Promise.all(working);
    await others.end();
    expect(seen).toEqual([true, true, true]);
  });

  test('the server refuses to start, in one sentence', async () => {
    const settings = readSettings({
      DATABASE_OWNER_URL: database.url,
      DATABASE_URL: pooler.through(database.requestsUrl),
    });
    const refused = await connect(settings, pino({ level: 'silent' })).catch((error: Error) => error);
    expect(refused).toMatchObject({
      name: 'StartError',
      message: expect.stringMatching(
        /^DATABASE_URL leads through a pooler that lends .*pool_mode = session[^\n]*$/,
      ),
    });
  });
});
