import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { fairTurns } from '../../server/front-door/traffic/fair-turns.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { ask, bearer } from './traffic.setup.ts';

describe('requests without a sign-in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp({ env: { ANONYMOUS_AT_ONCE: '2' } });
  });
  afterAll(() => app.close());

  test('run so many at once; the others wait 2 s, and hold up neither /health nor who has signed in', async () => {
    const owner = new pg.Client(app.databaseUrl);
    await owner.connect();
    // Whoever reads campaigns waits until this is given back.
    await owner.query('begin; lock table campaign in access exclusive mode');
    const campaigns = '{ campaigns(first: 1) { totalCount } }';
    const slow = [1, 2].map(() => ask(app.url, { query: campaigns }));
    await pause(200);
    const began = performance.now();
    const waiting = ask(app.url);
    expect((await ask(app.url, { headers: bearer('an') })).status).toBe(200);
    expect((await ask(app.url, { path: '/health', method: 'GET' })).status).toBe(200);
    expect(await waiting).toEqual({ status: 503, code: 'UNAVAILABLE', retryAfter: 2 });
    expect(performance.now() - began).toBeGreaterThan(1_900);
    await owner.query('rollback');
    await owner.end();
    expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await ask(app.url)).status).toBe(200);
  });
});

describe('turns', () => {
  const limits = { atOnce: 1, waiting: 4, each: 3, patience: 1_000 };
  const response = () => new EventEmitter() as ServerResponse;

  test('are given to each address after the other, however many wait of one', async () => {
    const turns = fairTurns(limits);
    const leave = await turns.enter('busy', response());
    const order: string[] = [];
    const waiting = ['busy', 'busy', 'busy', 'other'].map(async (key) => {
      const done = await turns.enter(key, response());
      order.push(key);
      done();
    });
    leave();
    await Promise.all(waiting);
    expect(order).toEqual(['busy', 'other', 'busy', 'busy']);
  });

  test('are waited for by a few only, of one address and of all', async () => {
    const turns = fairTurns(limits);
    const leave = await turns.enter('busy', response());
    const enter = (key: string) => turns.enter(key, response()).then((done) => done());
    const waiting = ['busy', 'busy', 'busy'].map(enter);
    await expect(turns.enter('busy', response())).rejects.toThrow('quá nhiều người');
    const other = enter('other');
    await expect(turns.enter('another', response())).rejects.toThrow('quá nhiều người');
    leave();
    await Promise.all([...waiting, other]);
  });

  test('are given up by whoever hangs up, and given back once', async () => {
    const turns = fairTurns(limits);
    const leave = await turns.enter('a', response());
    const gone = response();
    const waiting = turns.enter('a', gone);
    gone.emit('close');
    await expect(waiting).rejects.toThrow('quá nhiều người');
    leave();
    leave();
    const again = await turns.enter('a', response());
    const second = turns.enter('a', response());
    again();
    (await second)();
  });
});

describe('a server whose event loop is late all the time', () => {
  test('refuses with 503 what comes, but for /health, until it is in time again', async () => {
    const app = await startTestApp({ env: { MAX_DELAY_MS: '60' } });
    try {
      const idle = new AbortController();
      const work = busyUntil(idle.signal);
      const shed = await until(() => ask(app.url, { headers: bearer('an') }), 503);
      expect(shed).toEqual({ status: 503, code: 'UNAVAILABLE', retryAfter: 5 });
      expect((await ask(app.url, { path: '/health', method: 'GET' })).status).toBe(200);
      idle.abort();
      await work;
      expect(await until(() => ask(app.url, { headers: bearer('an') }), 200)).toMatchObject({ status: 200 });
    } finally {
      await app.close();
    }
  });
});

/** Holds the event loop, and lets others have a turn each 150 ms. */
async function busyUntil(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const turn = performance.now() + 150;
    while (performance.now() < turn);
    await new Promise(setImmediate);
  }
}

async function until<Told extends { readonly status: number }>(
  ask: () => Promise<Told>,
  status: number,
): Promise<Told> {
  const signal = AbortSignal.timeout(15_000);
  for (;;) {
    const told = await ask();
    if (told.status === status || signal.aborted) return told;
    await pause(50);
  }
}
