// npm run bench:hostile [-- --documents 100] [-- --seconds 10]: looks for the most expensive documents that anybody may
// send within the limits, and puts the server under 32 connections of the worst. What it prints are CPU milliseconds of
// server and PostgreSQL, bytes, and the longest time the event loop was held, each of the second and the third run
// (the second is compiled).
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Kind } from 'graphql';
import { startCluster } from '../server/dist/data/embedded/cluster.js';
import { allowances, limits } from '../server/dist/operation-limits/limits.js';
import { fragmentsOf, sizeOf } from '../server/dist/operation-limits/operation-size.js';
import { rights } from '../server/dist/rights/table.js';
import { buildThiDuaSchema } from '../server/dist/schema.js';
import { hostileDocument } from './bench/hostile-documents.mjs';
import { at, cpuOf, cpuOfPostgres } from './bench/measure.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: asked } = parseArgs({
  options: {
    documents: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
const aims = { cpu: 250, bytes: 2_000_000, held: 40, health: 100, query: 2_000 };

const schema = await buildThiDuaSchema();
const publicFields = Object.keys(schema.getQueryType().getFields()).filter(
  (name) => rights[name] === 'PUBLIC',
);
const directory = mkdtempSync(join(tmpdir(), 'thi-dua-hostile-'));
const cluster = await startCluster(directory);
let server;
try {
  await cluster.ensureDatabase('bench');
  const postmaster = Number(
    readFileSync(join(directory, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0],
  );
  server = await startServer();
  const found = [];
  for (let n = 0; n < Number(asked.documents); n += 1) {
    const query = hostileDocument(schema, { seed: Number(asked.seed) + n, publicFields, fits });
    found.push(await cost(query, postmaster));
  }
  found.sort((one, other) => other.cpu - one.cpu);
  console.log(
    `${found.length} documents; aims: CPU ≤ ${aims.cpu} ms, ≤ ${aims.bytes} bytes, held ≤ ${aims.held} ms\n`,
  );
  console.log('CPU ms (server + PostgreSQL)   bytes     held ms   cost   status   document');
  for (const each of found.slice(0, 5)) print(each);
  const by = (name) => found.reduce((most, each) => (each[name] > most[name] ? each : most));
  console.log(`most bytes: ${by('bytes').bytes}   longest hold: ${by('held').held.toFixed(0)} ms`);
  console.log(by('held').query.slice(0, 300));
  await underLoad(found[0].query);
} finally {
  if (server !== undefined && server.child.exitCode === null) {
    server.child.kill('SIGTERM');
    await new Promise((resolve) => server.child.once('exit', resolve));
  }
  await cluster.stop();
  rmSync(directory, { recursive: true });
}

function fits(document, text) {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const size = sizeOf({ schema, operation, fragments: fragmentsOf(document), variables: {} });
  const tokens = text.match(/[\p{L}\p{N}_]+|"[^"]*"|[^\s\p{L}\p{N}_,]/gu).length;
  return tokens <= limits.tokens - 2 && size.depth <= limits.depth && size.cost <= allowances.anonymous.cost;
}

async function startServer() {
  const env = {
    ...process.env,
    DATABASE_OWNER_URL: cluster.url('bench'),
    DATABASE_URL: cluster.requestsUrl('bench'),
    DATA_DIR: directory,
    RATE_ANONYMOUS: '0',
  };
  const child = fork(join(root, 'scripts/bench/server.mjs'), {
    env: { ...env, NODE_ENV: 'production', LONGEST_HOLD: '1' },
    cwd: root,
    execArgv: ['--max-semi-space-size=32', '--max-old-space-size=224'],
  });
  const { url } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the server did not start')));
  });
  return { child, url: url.replace(/\/$/, '') };
}

/** The longest hold of the server's event loop since it was asked last. */
function held() {
  return new Promise((resolve) => {
    server.child.once('message', ({ held }) => resolve(held));
    server.child.send('held');
  });
}

async function ask(query, headers = {}) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

async function cost(query, postmaster) {
  const runs = [];
  let answer;
  for (let run = 0; run < 3; run += 1) {
    await held();
    const before = [cpuOf(server.child.pid), cpuOfPostgres(postmaster)];
    answer = await ask(query);
    const after = [cpuOf(server.child.pid), cpuOfPostgres(postmaster)];
    runs.push({ server: after[0] - before[0], postgres: after[1] - before[1], held: await held() });
  }
  const [, ...later] = runs;
  const most = (name) => Math.max(...later.map((run) => run[name]));
  const cpu = Math.max(...later.map((run) => run.server + run.postgres));
  const bytes = Buffer.byteLength(answer.text);
  return {
    query,
    status: answer.status,
    bytes,
    cpu,
    server: most('server'),
    postgres: most('postgres'),
    held: most('held'),
    first: runs[0],
  };
}

function print({ query, status, bytes, cpu, server: own, postgres, held: hold, first }) {
  console.log(
    `${cpu} (${own} + ${postgres}); first ${first.server + first.postgres}   ${bytes}   ${hold.toFixed(0)}; first ${first.held.toFixed(0)}   ${status}   ${query.slice(0, 160)}…`,
  );
}

/** Health and an ordinary signed-in query, beside 32 connections of one document. */
async function underLoad(query) {
  const until = performance.now() + Number(asked.seconds) * 1_000;
  const statuses = {};
  const attacker = async () => {
    while (performance.now() < until) {
      const { status } = await ask(query);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  const times = { health: [], query: [] };
  const failed = { health: 0, query: 0 };
  const watch = async (name, work) => {
    while (performance.now() < until) {
      const from = performance.now();
      const { status } = await work();
      times[name].push(performance.now() - from);
      if (status !== 200) failed[name] += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const ordinary = '{ whoAmI { userId } campaigns(first: 20) { nodes { id title status } } }';
  await Promise.all([
    ...Array.from({ length: 32 }, attacker),
    watch('health', async () => {
      const response = await fetch(`${server.url}/health`);
      await response.text();
      return response;
    }),
    watch('query', () => ask(ordinary, { authorization: 'Bearer police-82' })),
  ]);
  console.log(
    `\n32 connections of the most expensive for ${asked.seconds} s: answers by status ${JSON.stringify(statuses)}`,
  );
  for (const name of ['health', 'query']) {
    const worst = at(times[name], 1);
    console.log(
      `${name}: p50 ${at(times[name], 0.5).toFixed(0)} ms, worst ${worst.toFixed(0)} ms of ${times[name].length}, not 200: ${failed[name]}   (aim: ≤ ${aims[name]} ms)`,
    );
  }
}
