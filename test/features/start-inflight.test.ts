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
