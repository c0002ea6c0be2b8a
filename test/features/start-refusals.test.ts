import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from '@jest/globals';
import { Bench, freePort } from './start.setup.ts';

const bench = new Bench();
afterAll(() => bench.clear());

const oneLine = (text: RegExp) => expect.stringMatching(new RegExp(`^[^\\n]*${text.source}[^\\n]*\\n$`));

test('a port that is taken is said in one line, before anything is made', async () => {
  const directory = await bench.directory();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const ended = await bench.refuse({ DATA_DIR: join(directory, 'data'), PORT: port });
  other.close();
  expect(ended).toEqual({ code: 1, errors: oneLine(/Port \d+ on 127\.0\.0\.1 is taken/) });
  expect(readdirSync(directory)).toEqual([]);
});

/** Makes a folder that cannot be written, root or not; answers how to undo it, and undefined where that cannot be made. */
async function readOnly(directory: string): Promise<(() => Promise<unknown>) | undefined> {
  const run = promisify(execFile);
  await chmod(directory, 0o555);
  if (process.getuid?.() !== 0) return () => chmod(directory, 0o755);
  const mounted = run('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', directory]);
  return mounted.then(
    () => () => run('umount', [directory]),
    () => undefined,
  );
}

test('a DATA_DIR that may only be read is said in one line, also beside a DATABASE_URL', async () => {
  const directory = await bench.directory();
  const undo = await readOnly(directory);
  // Root in a container that may mount nothing writes everywhere: there is nothing to refuse.
  if (undo === undefined) return;
  const words = oneLine(
    /cannot be written: (its file system is mounted read-only|this user has no right to write there)/,
  );
  for (const url of ['', 'postgres://nobody@127.0.0.1:9/none']) {
    const ended = await bench.refuse({ DATA_DIR: directory, DATABASE_URL: url, DATABASE_OWNER_URL: url });
    expect(ended).toEqual({ code: 1, errors: words });
  }
  await undo();
});

test('a DATA_DIR that cannot be written is said in one line', async () => {
  const file = join(await bench.directory(), 'file');
  writeFileSync(file, '');
  const ended = await bench.refuse({ DATA_DIR: join(file, 'data') });
  expect(ended).toEqual({ code: 1, errors: oneLine(/DATA_DIR .*file\/data cannot be written/) });
});

test('a database that does not answer is said in one line, without its password', async () => {
  const url = `postgres://someone:secret@127.0.0.1:${await freePort()}/campaigns`;
  const ended = await bench.refuse({ DATABASE_URL: url, DATABASE_OWNER_URL: url });
  expect(ended).toEqual({
    code: 1,
    errors: oneLine(/The database 127\.0\.0\.1:\d+\/campaigns .* nothing answers/),
  });
  expect(ended.errors).not.toContain('secret');
});

test('all faults of the settings are said together, a line each', async () => {
  const ended = await bench.refuse({
    PORT: 'four',
    DATABASE_URL: 'mysql://secret@here/db',
    PLUGINS: 'a,a',
    SMTP_URL: 'secret@here',
  });
  expect(ended.code).toBe(1);
  expect(ended.errors.split('\n')).toEqual([
    expect.stringMatching(/^PORT is "four"/),
    expect.stringMatching(/^DATABASE_URL is not a PostgreSQL address/),
    expect.stringMatching(/^DATABASE_URL needs DATABASE_OWNER_URL beside it.*npm run database:create-logins/),
    'SMTP_URL and MAIL_FROM go together.',
    'PLUGINS names "a" twice.',
    '',
  ]);
  expect(ended.errors).not.toContain('secret');
});
