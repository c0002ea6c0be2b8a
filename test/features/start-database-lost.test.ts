import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, jest, test } from '@jest/globals';
import { ApiError, createClient, plugins } from '@thi-dua/client-sdk';
import { Bench, killPostgres, postmasterOf } from './start.setup.ts';
import { preparedDirectory } from './start-prepared.setup.ts';

// Three servers are started, and PostgreSQL in them: a minute when the machine is busy.
jest.setTimeout(180_000);

const bench = new Bench();
afterAll(() => bench.clear());

test('a server whose PostgreSQL was killed answers 503, starts it again, and is ready within seconds', async () => {
  const directory = await preparedDirectory(bench);
  const server = await bench.start({ DATA_DIR: directory });
  const client = createClient({ url: `${server.url}/graphql`, retries: 0 });
  await killPostgres(directory);
  const error = await client.request(plugins).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: 'UNAVAILABLE', status: 503, requestId: expect.any(String) });
  expect(String(error)).not.toMatch(/ECONN|postgres|127\.0\.0\.1/i);
  expect((await fetch(`${server.url}/ready`)).status).toBe(503);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  const killedAt = performance.now();
  while ((await fetch(`${server.url}/ready`)).status !== 200) await pause(100);
  // Two or three on a quiet machine; whoever tests has others beside.
  expect(performance.now() - killedAt).toBeLessThan(20_000);
  expect((await client.request(plugins)).plugins).toHaveLength(3);
});

test('whatever is asked while PostgreSQL is killed, nothing is answered with 500', async () => {
  const directory = await preparedDirectory(bench);
  const server = await bench.start({ DATA_DIR: directory, RATE_SIGNED_IN: '0', RATE_ANONYMOUS: '0' });
  const [token] = /tdp_province-admin_\S+/.exec(server.output()) ?? [];
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const document = (query: string) => ({ method: 'POST', headers, body: JSON.stringify({ query }) });
  const asked: [string, RequestInit][] = [
    ['/graphql', document('{ campaigns(first: 5) { nodes { id title } } units(first: 5) { nodes { id } } }')],
    ['/graphql', document('{ whoAmI { name } }')],
    ['/graphql', document('mutation { markNoticesRead(ids: []) { __typename } }')],
    ['/grid/template.xlsx?unitId=x&periodId=y', { headers }],
    ['/export/members.csv?unitId=x', { headers }],
    ['/evidence/00000000-0000-0000-0000-000000000000', { headers }],
    ['/import/x?mode=check', { method: 'POST', headers, body: 'a;b' }],
    ['/ready', {}],
  ];
  const statuses = new Map<string, number>();
  let isOver = false;
  const worker = async (turn: number) => {
    for (let next = turn; !isOver; next += 1) {
      const [path, init] = asked[next % asked.length] ?? ['/health', {}];
      const { status } = await fetch(server.url + path, init);
      await pause(60);
      statuses.set(`${status}`, (statuses.get(`${status}`) ?? 0) + 1);
      if (status === 500) throw new Error(`${path} was answered with 500`);
    }
  };
  const workers = Promise.all(Array.from({ length: 12 }, (_, index) => worker(index)));
  for (let kills = 0; kills < 2; kills += 1) {
    await pause(700);
    const killed = await killPostgres(directory);
    // The connections of the killed one may still answer for a moment.
    while ((await postmasterOf(directory)) === killed) await pause(50);
    while ((await fetch(`${server.url}/ready`)).status !== 200) await pause(100);
  }
  isOver = true;
  await workers;
  expect(statuses.get('503')).toBeGreaterThan(0);
  expect(statuses.get('200')).toBeGreaterThan(0);
});
