import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
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
