import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, jest, test } from '@jest/globals';
import { ApiError, createClient, plugins } from '@thi-dua/client-sdk';
import { Bench, postmasterOf } from './start.setup.ts';

jest.setTimeout(60_000);

const bench = new Bench();
afterAll(() => bench.clear());

test('a server whose PostgreSQL was killed answers 503, starts it again, and is ready within 5 s', async () => {
  const directory = await bench.directory();
  const server = await bench.start({ DATA_DIR: directory });
  const client = createClient({ url: `${server.url}/graphql`, retries: 0 });
  process.kill((await postmasterOf(directory)) ?? 0, 'SIGKILL');
  const error = await client.request(plugins).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: 'UNAVAILABLE', status: 503, requestId: expect.any(String) });
  expect(String(error)).not.toMatch(/ECONN|postgres|127\.0\.0\.1/i);
  expect((await fetch(`${server.url}/ready`)).status).toBe(503);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  const killedAt = performance.now();
  while ((await fetch(`${server.url}/ready`)).status !== 200) await pause(100);
  expect(performance.now() - killedAt).toBeLessThan(5_000);
  expect((await client.request(plugins)).plugins).toHaveLength(3);
});
