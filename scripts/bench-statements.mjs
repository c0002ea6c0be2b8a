// npm run bench:statements [-- --provinces 10] [-- --data DIR] [-- --over 50]: every statement of the read API once, on the
// provinces of the bench, as somebody of a province, as somebody of the country and as nobody; lists those that take longer
// than 50 ms. Asked are the documents that the test of the wall crawls the schema with, and those of the client SDK.
// PostgreSQL counts itself (pg_stat_statements), so that neither the network nor GraphQL is measured.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { pino } from 'pino';
import { createApp } from '../server/dist/app.js';
import { openDatabase } from '../server/dist/data/database.js';
import { startCluster } from '../server/dist/data/embedded/cluster.js';
import { readDocuments } from '../server/dist/documents/documents.js';
import { prepare } from '../server/dist/prepare.js';
import { readSettings } from '../server/dist/settings.js';
import { fillProvince } from './bench/data.mjs';
import { documentsOf, givenIn } from './bench/documents.mjs';
import { registerProvinces } from './bench/provinces.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: asked } = parseArgs({
  options: {
    provinces: { type: 'string', default: '10' },
    teams: { type: 'string', default: '1700' },
    months: { type: 'string', default: '12' },
    over: { type: 'string', default: '50' },
    data: { type: 'string' },
  },
});
const least = Number(asked.over);
const directory = asked.data ?? mkdtempSync(join(tmpdir(), 'thi-dua-statements-'));
const cluster = await startCluster(directory, { flags: ['shared_preload_libraries=pg_stat_statements'] });
try {
  await cluster.ensureDatabase('bench');
  const plugins = await fill();
  const counts = await openCounts();
  await measure(plugins, counts);
  await counts.end();
} finally {
  await cluster.stop();
  if (asked.data === undefined) rmSync(directory, { recursive: true });
}

async function fill() {
  const owner = await openDatabase({ url: cluster.url('bench'), poolSize: 2 });
  const { provinces, plugins } = await registerProvinces(owner, {
    root,
    directory,
    count: Number(asked.provinces),
  });
  const size = { teams: Number(asked.teams), months: Number(asked.months) };
  for (const province of provinces) await fillProvince(owner, province, size);
  await owner.close();
  return plugins;
}

/** As the administrator of the cluster: what is counted belongs to nobody else. */
async function openCounts() {
  const url = new URL(cluster.url('bench'));
  url.username = 'postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query('vacuum analyze');
  await client.query('create extension if not exists pg_stat_statements');
  return client;
}

async function measure(plugins, counts) {
  const settings = readSettings({
    PORT: '0',
    DATA_DIR: directory,
    DATABASE_OWNER_URL: cluster.url('bench'),
    DATABASE_URL: cluster.requestsUrl('bench'),
    PLUGINS: plugins.join(','),
    RATE_ANONYMOUS: '0',
    RATE_SIGNED_IN: '0',
  });
  const logger = pino({ level: 'error' });
  const database = await openDatabase({
    url: settings.databaseOwnerUrl,
    requestsUrl: settings.databaseUrl,
    poolSize: 1,
  });
  const loaded = await prepare({ database, settings, logger });
  const documents = await readDocuments(settings);
  const identify = async (authorization) => {
    const userId = authorization?.replace(/^Bearer /, '');
    return userId ? { userId, name: userId, operations: null } : null;
  };
  const app = await createApp({
    database,
    settings,
    logger,
    plugins: loaded,
    documents,
    auditKey: 'bench',
    identify,
  });
  const url = new URL('/graphql', await app.listen());
  const given = await givenIn(database);
  const queries = await documentsOf(root, given);
  const slow = new Map();
  let refused = 0;
  for (const userId of [`police-${given.provinceCode}`, 'country', null]) {
    for (const document of queries) {
      const run = () => timesOf(counts, () => post(url, userId, document));
      const first = await run();
      if (first.refused) refused += 1;
      if (![...first.times.values()].some((took) => took > least)) continue;
      // What is slow three times is not slow because the machine was busy.
      const runs = [first, await run(), await run()];
      for (const text of first.times.keys()) {
        const took = Math.min(...runs.map(({ times }) => times.get(text) ?? 0));
        const known = slow.get(text);
        if (took > least && (known === undefined || known.took < took))
          slow.set(text, { took, userId, document });
      }
    }
  }
  print(slow, queries.length, refused);
  await app.close();
  await database.close();
}

/** Milliseconds of the slowest run of each statement of requests. */
async function timesOf(counts, work) {
  await counts.query('select pg_stat_statements_reset()');
  const refused = await work();
  const { rows } = await counts.query(
    `select query, max(max_exec_time) as took from pg_stat_statements where userid <> 'postgres'::regrole and toplevel
     group by query`,
  );
  return { refused, times: new Map(rows.map(({ query, took }) => [query, took])) };
}

async function post(url, userId, { query, variables }) {
  const authorization = userId === null ? {} : { authorization: `Bearer ${userId}` };
  const headers = { 'content-type': 'application/json', ...authorization };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return /VALIDATION|TOO_LARGE|TOO_MANY|INTERNAL|UNAVAILABLE/.test(await answer.text());
}

function print(slow, documents, refused) {
  console.log(
    `${cpus().length} cores; ${asked.provinces} province(s) of ${asked.teams} teams; ${documents} documents as three callers, ${refused} answers were refused unread\n`,
  );
  console.log(`${slow.size} statements take longer than ${least} ms:`);
  const sorted = [...slow].sort(([, one], [, other]) => other.took - one.took);
  for (const [text, { took, userId, document }] of sorted) {
    console.log(
      `\n${took.toFixed(0)} ms as ${userId ?? 'nobody'}\n  ${text.replace(/\s+/g, ' ').slice(0, 300)}`,
    );
    console.log(
      `  ${document.query.replace(/\s+/g, ' ').slice(0, 200)} ${JSON.stringify(document.variables).slice(0, 200)}`,
    );
  }
}
