// npm run bench:rebuild [-- --provinces 4] [-- --never]: provinces are launched and added up one after the other, as a
// national install does it, in a database whose statistics know the first alone (--never: none) and which no autovacuum
// mends. Prints the CPU that each takes, of this process and PostgreSQL, beside the first; fails where one takes more than
// twice as much.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDatabase } from '../server/dist/data/database.js';
import { startCluster } from '../server/dist/data/embedded/cluster.js';
import { fillProvince } from './bench/data.mjs';
import { cpuOfPostgres } from './bench/measure.mjs';
import { registerProvinces } from './bench/provinces.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: asked } = parseArgs({
  options: {
    provinces: { type: 'string', default: '4' },
    teams: { type: 'string', default: '1700' },
    months: { type: 'string', default: '12' },
    never: { type: 'boolean', default: false },
    // Also prints the statements that took longer than so many milliseconds together, by province.
    slow: { type: 'string' },
  },
});
const directory = mkdtempSync(join(tmpdir(), 'thi-dua-rebuild-'));
const cluster = await startCluster(directory, { flags: ['autovacuum=off'] });
try {
  await cluster.ensureDatabase('bench');
  const owner = await openDatabase({ url: cluster.url('bench'), poolSize: 2 });
  await measure(owner);
  await owner.close();
} finally {
  await cluster.stop();
  rmSync(directory, { recursive: true });
}

async function measure(owner) {
  const { provinces } = await registerProvinces(owner, { root, directory, count: Number(asked.provinces) });
  const size = { teams: Number(asked.teams), months: Number(asked.months), meter: cpuMeter() };
  console.log(
    `${cpus().length} cores, Node ${process.version}; ${size.teams} teams, 15 indicators, ${size.months} months a province\n`,
  );
  let first;
  for (const province of provinces) {
    const { database, told } = watched(owner);
    const took = await fillProvince(database, province, size);
    first ??= took;
    const times = took.rebuilt / first.rebuilt;
    const aim = took === first ? '' : `   ${times.toFixed(2)} × the first   (aim: at most 2)`;
    console.log(`${province.code}: launch ${seconds(took.launched)}, rebuild ${seconds(took.rebuilt)}${aim}`);
    for (const line of asked.slow === undefined ? [] : told(Number(asked.slow))) console.log(line);
    if (times > 2) process.exitCode = 1;
    if (took === first && !asked.never) await analyze(owner);
  }
}

/** It may take longer than a statement of requests. */
function analyze(owner) {
  return owner.transaction(async (queries) => {
    await queries.query('set local statement_timeout = 0');
    await queries.query('analyze');
  });
}

/** Steady on a busy machine, where time is not. */
function cpuMeter() {
  const postmaster = Number(
    readFileSync(join(directory, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0],
  );
  return () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000 + cpuOfPostgres(postmaster);
  };
}

function seconds(milliseconds) {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}

/** Counts the milliseconds of each statement of transactions. */
function watched(owner) {
  const totals = new Map();
  const counting = (queries) => ({
    query: async (text, ...rest) => {
      const began = performance.now();
      const rows = await queries.query(text, ...rest);
      const known = totals.get(text) ?? { times: 0, took: 0 };
      totals.set(text, { times: known.times + 1, took: known.took + performance.now() - began });
      return rows;
    },
  });
  const told = (least) =>
    [...totals]
      .filter(([, { took }]) => took >= least)
      .sort(([, one], [, other]) => other.took - one.took)
      .map(
        ([text, { times, took }]) =>
          `  ${seconds(took)} in ${times}: ${text.replace(/\s+/g, ' ').slice(0, 110)}`,
      );
  const transaction = (work) => owner.transaction((queries) => work(counting(queries)));
  return { database: { query: owner.query, transaction }, told };
}
