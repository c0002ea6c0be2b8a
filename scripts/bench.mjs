// npm run bench [-- --provinces 10] [-- --only "campaign page"]: the product beside its floor, on the same data in one
// run and in turn. The floor of an operation is one hand-written statement, its JSON built by PostgreSQL, over a bare
// Fastify route. What is steady on a busy machine is CPU time a request and the ratio of the two; requests a second
// are not. Every figure is printed beside the one aimed at, fallen short of or not.
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { openDatabase } from '../server/dist/data/database.js';
import { startCluster } from '../server/dist/data/embedded/cluster.js';
import { besideName, measureBeside } from './bench/beside.mjs';
import { fillProvince, makeFloorRollup } from './bench/data.mjs';
import { forgetMonth, importNames, measureImport } from './bench/import.mjs';
import { at, cpuOf, cpuOfPostgres, load, median, memoryOf, post } from './bench/measure.mjs';
import { operations } from './bench/operations.mjs';
import { registerProvinces } from './bench/provinces.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: asked } = parseArgs({
  options: {
    provinces: { type: 'string', default: '1' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    requests: { type: 'string', default: '300' },
    // A folder to keep the data in, to measure again without filling it again.
    data: { type: 'string' },
  },
});
const connections = 32;
const warmUp = 2_000;
// The flags that the README advises for a small machine.
const flags = ['--max-semi-space-size=32', '--max-old-space-size=224'];

// What is measured is the work: no figure comes from a request that was refused.
const unlimited = { RATE_ANONYMOUS: '0', RATE_SIGNED_IN: '0' };

const directory = asked.data ?? mkdtempSync(join(tmpdir(), 'thi-dua-bench-'));
const cluster = await startCluster(directory);
const children = [];
try {
  const given = await prepareData();
  const postmaster = Number(
    readFileSync(join(directory, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0],
  );
  const product = await start('server', given);
  const floor = await start('floor', given);
  console.log(
    `${cpus().length} cores, Node ${process.version}; ${asked.provinces} province(s) of 1,700 teams, 15 indicators, 12 months; ${asked.rounds} rounds of ${asked.requests} requests at ${connections} connections\n`,
  );
  console.log(
    'operation                 CPU ms a request: product (server + PostgreSQL)    floor           ratio   aim     p50 / p99 ms        a second',
  );
  for (const operation of operations) {
    if (asked.only !== undefined && operation.name !== asked.only) continue;
    await measure(operation, { given, postmaster, product, floor });
  }
  if (asked.only === undefined || importNames.includes(asked.only)) {
    const owner = await openDatabase({ url: cluster.url('bench'), poolSize: 2 });
    const rounds = Math.min(Number(asked.rounds), 5);
    await measureImport({ given, postmaster, product, floor, owner, rounds });
    await owner.close();
  }
  if (asked.only === undefined || asked.only === besideName) {
    const owner = await openDatabase({ url: cluster.url('bench'), poolSize: 2 });
    await measureBeside({ given, product, owner });
    await owner.close();
  }
  console.log(`\nmemory of the server: ${memoryOf(product.pid)} MB   (aim: under 400 MB)`);
} finally {
  await Promise.all(children.map((child) => end(child)));
  await cluster.stop();
  if (asked.data === undefined) rmSync(directory, { recursive: true });
}

async function prepareData() {
  await cluster.ensureDatabase('bench');
  const owner = await openDatabase({ url: cluster.url('bench'), poolSize: 4 });
  const { provinces, plugins } = await registerProvinces(owner, {
    root,
    directory,
    count: Number(asked.provinces),
  });
  for (const province of provinces) await fillProvince(owner, province);
  await makeFloorRollup(owner);
  await owner.query(`drop table if exists floor_value`);
  await owner.query(
    `create table floor_value (unit_id uuid, period_id uuid, indicator text, part bigint, whole bigint,
       primary key (unit_id, period_id, indicator))`,
  );
  const [{ given }] = await owner.query(
    `select jsonb_build_object(
       'province', (select unit_id from unit_version where kind = 'PROVINCE' and code = $1 and gone_on = 'infinity'),
       'campaignKey', c.key,
       'periods', (select jsonb_agg(p.id order by p.starts_on) from reporting_period p where p.campaign_id = c.id and p.counts),
       'teams', (select jsonb_agg(s.unit_id order by s.unit_id) from standing s join reporting_period p on p.id = s.period_id
         where p.campaign_id = c.id and p.rhythm = 'CAMPAIGN' and s.kind = 'SECURITY_TEAM'),
       'communes', (select jsonb_agg(s.unit_id order by s.unit_id) from standing s join reporting_period p on p.id = s.period_id
         where p.campaign_id = c.id and p.rhythm = 'CAMPAIGN' and s.kind in ('COMMUNE', 'WARD')),
       'indicators', (select jsonb_agg(jsonb_build_object('key', i.key, 'measure', i.document -> 'measure') order by a.position, t.position)
         from target t join area a on a.id = t.area_id join target_measure m on m.target_id = t.id join indicator i on i.id = m.indicator_id
         where t.campaign_id = c.id)) as given
     from campaign c where c.key = 'bench-' || $1 || '/year'`,
    [provinces[0].code],
  );
  // The thirteenth month is for the submissions: nobody has reported it, and it is open now.
  const writePeriod = given.periods.at(-1);
  await owner.query(
    `update reporting_period set opens_at = now() - interval '1 day', due_at = now() + interval '1 day',
       due_at_commune = now() + interval '1 day', due_at_district = now() + interval '1 day',
       due_at_province = now() + interval '1 day', closes_at = now() + interval '2 days', configured_at = now()
     where id = $1`,
    [writePeriod],
  );
  await forgetMonth(owner, { ...given, writePeriod });
  await owner.close();
  await vacuum();
  return { ...given, versions: {}, provinceCode: provinces[0].code, writePeriod, plugins };
}

/** What lies where is known, as on a server that has run for a day; it takes longer than a statement may. */
async function vacuum() {
  const client = new pg.Client({ connectionString: cluster.url('bench') });
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

/** A process of its own, so that its CPU is counted by itself. */
async function start(name, { plugins, provinceCode }) {
  const env = {
    ...process.env,
    DATABASE_OWNER_URL: cluster.url('bench'),
    DATABASE_URL: cluster.requestsUrl('bench'),
    DATA_DIR: directory,
    PLUGINS: plugins.join(','),
    NODE_ENV: 'production',
    PROVINCE: provinceCode,
    ...unlimited,
  };
  const child = fork(join(root, `scripts/bench/${name}.mjs`), { env, cwd: root, execArgv: flags });
  children.push(child);
  const { url } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error(`${name} did not start`)));
  });
  return { pid: child.pid, url: url.replace(/\/$/, '') };
}

async function measure(operation, { given, postmaster, product, floor }) {
  const role = operation.user === undefined ? 'police' : operation.user;
  const headers =
    role === null
      ? {}
      : { authorization: `Bearer ${role}${role === 'country' ? '' : `-${given.provinceCode}`}` };
  const count = Number(asked.requests);
  let next = 0;
  const asking = {
    product: async (index) => {
      const body = { query: operation.query, variables: operation.variables(given, index) };
      const text = await post(`${product.url}/graphql`, body, headers);
      operation.answered?.(given, index, check(text));
      return text;
    },
    floor: (index) =>
      post(`${floor.url}/${operations.indexOf(operation)}`, operation.variables(given, index)),
  };
  check(await asking.product(next++));
  check(await asking.floor(next++));
  const rounds = { product: [], floor: [] };
  // As on a server that has run for a minute: V8 makes its fast code after some thousand calls.
  for (let round = -Math.ceil(warmUp / count); round < Number(asked.rounds); round += 1) {
    for (const side of round % 2 === 0 ? ['product', 'floor'] : ['floor', 'product']) {
      const from = next;
      next += count;
      const pid = side === 'product' ? product.pid : floor.pid;
      const before = [cpuOf(pid), cpuOfPostgres(postmaster)];
      const { times, took } = await load(count, operation.writes ? 8 : connections, async (index) =>
        check(await asking[side](from + index)),
      );
      const after = [cpuOf(pid), cpuOfPostgres(postmaster)];
      if (round < 0) continue;
      rounds[side].push({
        server: (after[0] - before[0]) / count,
        postgres: (after[1] - before[1]) / count,
        times,
        took,
      });
    }
  }
  print(operation, rounds, count);
}

function check(text) {
  if (/"errors"|Refusal|Conflict|ReportIncomplete/.test(text)) throw new Error(text.slice(0, 600));
  return text;
}

function print({ name, aim }, { product, floor }, count) {
  const cpu = ({ server, postgres }) => server + postgres;
  const ratio = median(product.map((round, n) => cpu(round) / cpu(floor[n])));
  const show = (rounds) =>
    `${median(rounds.map(cpu)).toFixed(2)} (${median(rounds.map(({ server }) => server)).toFixed(2)} + ${median(rounds.map(({ postgres }) => postgres)).toFixed(2)})`;
  const times = product.flatMap((round) => round.times);
  console.log(
    `${name.padEnd(26)}${show(product).padEnd(50)}${show(floor).padEnd(20)}${ratio.toFixed(2)} ×  ≤ ${aim} ×   ${at(times, 0.5).toFixed(1)} / ${at(times, 0.99).toFixed(1)}   ${Math.round(median(product.map(({ took }) => (count / took) * 1_000)))}   floor ${Math.round(median(floor.map(({ took }) => (count / took) * 1_000)))}`,
  );
}

function end(child) {
  if (child.exitCode !== null) return undefined;
  child.kill('SIGTERM');
  return new Promise((resolve) => child.once('exit', resolve));
}
