import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Bench, isRunning, postmasterOf } from './start.setup.ts';

// Each test starts servers, two of them on an empty directory: seconds when the machine is busy.
jest.setTimeout(60_000);

const bench = new Bench();
let directory: string;

beforeAll(async () => {
  directory = await bench.directory();
});
afterAll(() => bench.clear());

const idOf = () =>
  readFileSync(join(directory, 'postgres', 'data', 'global', 'pg_control')).readBigUInt64LE(0);

async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  while (isRunning(pid)) await pause(10);
}

test('the first start makes the database, and SIGTERM ends the server and then PostgreSQL with code 0', async () => {
  const server = await bench.start({ DATA_DIR: directory });
  const postmaster = await postmasterOf(directory);
  expect(isRunning(postmaster ?? 0)).toBe(true);
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  server.process.kill('SIGTERM');
  expect(await server.ended()).toBe(0);
  expect(isRunning(postmaster ?? 0)).toBe(false);
  expect(await postmasterOf(directory)).toBeUndefined();
});

test('what a killed first start left half-made is cleared away', async () => {
  writeFileSync(join(mkdtempSync(join(directory, 'postgres.new-999999999-')), 'half'), '');
  const server = await bench.start({ DATA_DIR: directory });
  expect(readdirSync(directory).filter((name) => name.startsWith('postgres'))).toEqual(['postgres']);
  expect(readdirSync(directory)).toEqual(expect.arrayContaining(['audit.anchor', 'audit.key']));
  server.process.kill('SIGTERM');
  expect(await server.ended()).toBe(0);
});

test('a second instance on the same DATA_DIR is refused in one line, and the first goes on', async () => {
  const server = await bench.start({ DATA_DIR: directory });
  const { code, errors } = await bench.refuse({ DATA_DIR: directory });
  expect(code).toBe(1);
  expect(errors).toMatch(/^DATA_DIR .* is in use by another instance[^\n]*\n$/);
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  server.process.kill('SIGINT');
  expect(await server.ended()).toBe(0);
});

test('after kill -9 of the server the next start takes over its PostgreSQL, and leaves none behind', async () => {
  const id = idOf();
  const killed = await bench.start({ DATA_DIR: directory });
  const orphan = await postmasterOf(directory);
  killed.process.kill('SIGKILL');
  await killed.ended();
  expect(isRunning(orphan ?? 0)).toBe(true);
  const server = await bench.start({ DATA_DIR: directory });
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  server.process.kill('SIGTERM');
  expect(await server.ended()).toBe(0);
  expect(isRunning(orphan ?? 0)).toBe(false);
  expect(await postmasterOf(directory)).toBeUndefined();
  expect(idOf()).toBe(id);
});

test('a stale postmaster.pid whose number is another program of today does not stop the start', async () => {
  const killed = await bench.start({ DATA_DIR: directory });
  const postmaster = (await postmasterOf(directory)) ?? 0;
  killed.process.kill('SIGKILL');
  await kill(postmaster);
  const data = join(directory, 'postgres', 'data');
  // As PostgreSQL's own user: it takes a living process of that user for its predecessor.
  const { uid, gid } = statSync(data);
  const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], {
    cwd: '/',
    ...(process.getuid?.() === 0 ? { uid, gid } : {}),
  });
  const file = join(data, 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(stranger.pid)));
  const server = await bench.start({ DATA_DIR: directory });
  expect(isRunning(stranger.pid ?? 0)).toBe(true);
  stranger.kill();
  server.process.kill('SIGTERM');
  expect(await server.ended()).toBe(0);
});

test('of two starts at the same moment on a new DATA_DIR one wins and the other is refused', async () => {
  const fresh = await bench.directory();
  const results = await Promise.allSettled([
    bench.start({ DATA_DIR: fresh }),
    bench.start({ DATA_DIR: fresh }),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  for (const result of results) {
    if (result.status === 'rejected')
      expect(String(result.reason)).toContain('is in use by another instance');
  }
});
