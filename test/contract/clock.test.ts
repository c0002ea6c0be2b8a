import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const server = new URL('../../server/', import.meta.url).pathname;

/** What goes by the real clock, and why: docs/decisions/clock.md. */
const realClock: Readonly<Record<string, string>> = {
  'audit/audit.ts': 'the trail says when something was really done',
  'data/clock.ts': 'translates from one clock to the other',
  'jobs/abandoned.ts': 'a worker that fell silent',
  'jobs/job-counts.ts': 'jobs that should have run',
  'live/live.queries.ts': 'when an answer was really read',
  'mutation/idempotency.ts': 'how long a key is really kept',
  'plugins/register.ts': 'when a plugin was really registered',
};

/** The newest migration that may still say `now()`: what stood there for rules was replaced by the next. */
const before = '1764220000000-clock.ts';

const clocks =
  /(?<![\w.])(now|clock_timestamp|transaction_timestamp|statement_timestamp)\(\)|\b(current_date|current_timestamp|localtimestamp)\b/i;

const sources = readdirSync(server, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map(({ parentPath, name }) => relative(server, `${parentPath}/${name}`))
  .filter((file) => !file.startsWith('dist/') && !file.startsWith('node_modules/'))
  .filter(
    (file) => !(file.startsWith('data/migrations/') && file.slice('data/migrations/'.length) <= before),
  );

/** JavaScript's `now()` of the token reader is no SQL; a comment asks no clock. */
const askingRealClock = sources.filter(
  (file) =>
    file !== 'sign-in/token.ts' &&
    readFileSync(server + file, 'utf8')
      .split('\n')
      .some((line) => clocks.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line)),
);

test('rules ask app_now() and no other clock: whoever needs the real one stands in this list with a reason', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect(askingRealClock.sort()).toEqual(Object.keys(realClock));
});
