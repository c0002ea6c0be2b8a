import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { campaigns, createClient } from '@thi-dua/client-sdk';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { Bench, type Server } from './start.setup.ts';

// It starts a server of its own: seconds when the machine is busy.
jest.setTimeout(60_000);

const bench = new Bench();
let database: TestDatabase;
let other: pg.Client;
let stoppingTook: number;

beforeAll(async () => {
  database = await createTestDatabase();
  other = new pg.Client({ connectionString: database.url });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await bench.clear();
  await database.drop();
});

/** Until somebody waits for what `other` holds; the request is in the database then, not on its way. */
async function somebodyWaits(): Promise<void> {
  const waiting = `select from pg_locks where not granted and relation = 'campaign'::regclass`;
  while ((await other.query(waiting)).rowCount === 0) await pause(10);
}

async function isStopping(server: Server): Promise<void> {
  while (!server.output().includes('Stopping')) await pause(10);
}

test('a request in flight when SIGTERM comes is answered, nobody else is, and the server ends with code 0', async () => {
  const server = await bench.start(database.environment);
  const client = createClient({ url: `${server.url}/graphql` });
  await other.query('begin');
  await other.query('lock table campaign in access exclusive mode');
  const inFlight = client.request(campaigns, { first: 1 });
  await somebodyWaits();

  server.process.kill('SIGTERM');
  await isStopping(server);
  await expect(client.request(campaigns, { first: 1 })).rejects.toMatchObject({ code: 'NETWORK_ERROR' });
  expect(server.process.exitCode).toBeNull();

  await other.query('commit');
  expect((await inFlight).campaigns.nodes).toHaveLength(1);
  const answered = performance.now();
  expect(await server.ended()).toBe(0);
  stoppingTook = performance.now() - answered;
});

// The connection the client keeps open after its answer is waited for as if a request were still in flight.
test('once the last request is answered the server does not wait any longer', () => {
  expect(stoppingTook).toBeLessThan(5_000);
});

test('what takes long when SIGTERM comes is cancelled and told 503, and the server ends within 15 s', async () => {
  const server = await bench.start(database.environment);
  await other.query('begin');
  await other.query('lock table campaign in access exclusive mode');
  const ask = () =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: campaigns, variables: { first: 1 } }),
    });
  const early = ask();
  await somebodyWaits();
  // So that the server stops before these pass their own deadline.
  await pause(2_500);
  const crowd = [ask(), ask()];
  await pause(500);
  server.process.kill('SIGTERM');
  const asked = performance.now();
  const answers = await Promise.all(crowd);
  for (const answer of answers) {
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
  }
  expect([503, 504]).toContain((await early).status);
  expect(await server.ended()).toBe(0);
  expect(performance.now() - asked).toBeLessThan(15_000);
  await other.query('rollback');
});
