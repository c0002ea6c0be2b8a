import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest } from '@jest/globals';
import { type Database, openDatabase } from '../../server/data/database.ts';
import { runningUrl } from '../../server/data/embedded/running/running.ts';
import { chapters } from '../support/chapters.ts';
import { auditVerifyCommand, verify } from './audit.setup.ts';
import { Bench, killPostgres, postmasterOf, type Server } from './start.setup.ts';
import { Writer } from './start-crash.setup.ts';
import { preparedDirectory } from './start-prepared.setup.ts';

/** Alone, as `npm run crash-test` runs it, times can be held against the aim; among other tests they say less. */
const alone = process.env.CRASH_ROUNDS !== undefined;
const rounds = Number(process.env.CRASH_ROUNDS ?? 3);
const limit = alone ? 5_000 : 15_000;
jest.setTimeout(60_000 + rounds * 15_000);

const bench = new Bench();
let directory: string;
let server: Server;
let writer: Writer;
/** Milliseconds, when the server alone was killed, and when PostgreSQL was too and has to recover first. */
const readyAfter = { server: [] as number[], both: [] as number[] };

beforeAll(async () => {
  directory = await preparedDirectory(bench);
  server = await bench.start({ DATA_DIR: directory });
  const [, token = ''] = /province-admin\s+(tdp_\S+)/.exec(server.output()) ?? [];
  const [unit] = await withDatabase((database) =>
    database.query<{ id: string }>(
      `select unit_id as id from unit_version where province_code = '82' and kind = 'COMMUNE' and gone_on > now()::date
       order by code limit 1`,
    ),
  );
  writer = new Writer(token, unit?.id ?? '');
});
afterAll(() => bench.clear());

/** As its owner, beside the server. */
async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const url = await runningUrl(await realpath(directory), 'thi_dua');
  const database = await openDatabase({ url: url ?? '', poolSize: 1 });
  return work(database).finally(() => database.close());
}

/** Kills the server at some moment of its writing, every third time PostgreSQL with it, and starts it again. */
async function crash(round: number): Promise<void> {
  const writing = writer.write(server.url, 6);
  await pause(150 + Math.random() * 700);
  server.process.kill('SIGKILL');
  const both = round % 3 === 0;
  if (both) await killPostgres(directory);
  await server.ended();
  writer.stop();
  await writing;
  const started = performance.now();
  server = await bench.start({ DATA_DIR: directory });
  expect((await fetch(`${server.url}/ready`)).status).toBe(200);
  readyAfter[both ? 'both' : 'server'].push(Math.round(performance.now() - started));
  writer.url = server.url;
}

const unanswered = () => writer.wishes.filter(({ id }) => id === undefined);

const test = chapters();

test(`a server killed ${rounds} times in the middle of writes is ready again within ${limit / 1_000} s each time`, async () => {
  let retried = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const acknowledged = writer.wishes.filter(({ id }) => id !== undefined);
    await crash(round);
    // What was acknowledged answers the same; what was not is made now, or was made and answers so.
    const again = [...unanswered(), ...acknowledged.slice(-3)];
    retried += again.length;
    for (const wish of again) await writer.send(wish);
  }
  process.stdout.write(
    `${rounds} kills, ${writer.wishes.length} changes acknowledged, ${retried} sent again; ready after ` +
      `${readyAfter.server.join(', ')} ms; with PostgreSQL killed too after ${readyAfter.both.join(', ')} ms\n`,
  );
  expect(Math.max(...readyAfter.server)).toBeLessThan(limit);
  expect(writer.wishes.length).toBeGreaterThan(rounds * 3);
});

test('nothing acknowledged is lost, nothing is doubled, and a retry gets the first answer', async () => {
  expect(unanswered()).toEqual([]);
  expect(writer.contradictions).toEqual([]);
  const rows = await withDatabase((database) =>
    database.query<{ id: string; name: string }>(
      `select unit_id as id, name from unit_version where kind = 'HAMLET' and name like 'Số %'`,
    ),
  );
  const made = rows.map(({ id, name }) => `${name} ${id}`).sort();
  expect(made).toEqual(writer.wishes.map(({ id, name }) => `${name} ${id}`).sort());
});

test('nothing lacks its entry in the audit trail, no entry lacks its change, and the trail holds', async () => {
  const key = await readFile(join(directory, 'audit.key'), 'utf8');
  const [ids, verdict] = await withDatabase(async (database) => {
    const text = `select target_id as id from audit_entry where operation = 'createUnit' and after ->> 'name' like 'Số %'`;
    return [await database.query<{ id: string }>(text), await verify(database, directory, key)] as const;
  });
  expect(ids.map(({ id }) => id).sort()).toEqual(writer.wishes.map(({ id }) => id).sort());
  expect(verdict.faults).toEqual([]);
});

const auditVerify = () =>
  auditVerifyCommand({ DATABASE_URL: '', DATABASE_OWNER_URL: '', DATA_DIR: directory });

test('audit:verify reads the trail beside the running server, and starts the database when none runs', async () => {
  const holds = { code: 0, text: expect.stringMatching(/^\d+ entries in \d+ chains hold\n$/) };
  expect(await auditVerify()).toEqual(holds);
  server.process.kill('SIGTERM');
  expect(await server.ended()).toBe(0);
  expect(await auditVerify()).toEqual(holds);
  expect(await postmasterOf(directory)).toBeUndefined();
});

test('audit:verify ends with code 1 and names the entry that was changed, and those that were cut', async () => {
  server = await bench.start({ DATA_DIR: directory });
  const [entry] = await withDatabase((database) =>
    database.query<{ chain: number }>(
      `update audit_entry set user_name = 'Somebody' where seq = 1 and chain = (select min(chain) from audit_entry)
       returning chain`,
    ),
  );
  const changed = await auditVerify();
  expect(changed.code).toBe(1);
  expect(changed.text).toContain(`chain ${entry?.chain}: entry 1 was changed`);
  await withDatabase(async (database) => {
    await database.query('delete from audit_entry');
    await database.query(`update audit_chain set seq = 0, mac = ''`);
  });
  const cut = await auditVerify();
  expect(cut.code).toBe(1);
  expect(cut.text).toContain('its end was cut');
});
