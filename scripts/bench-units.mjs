// npm run bench: starts the built server over a fresh embedded database and measures what it answers with.
// Prints each figure beside the one aimed at; a figure that falls short is reported, not hidden.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const requests = Number(process.argv[2] ?? 10_000);
const connections = 8;

const communes = `query ($after: String) {
  units(first: 100, after: $after, filter: { kinds: [COMMUNE, WARD, SPECIAL_ZONE] }) {
    totalCount
    nodes { id code fullName kind parent { fullName } childCount }
    pageInfo { endCursor hasNextPage }
  }
}`;
const campaignPage = `query {
  campaign(id: "dong-thap/grassroots-force-2026") {
    title plan { title bases { title } } phases { name }
    areas { code name targets { code says requirement { text indicator { name } } source { section words } } }
    reports { name due { words lateFrom } } awardForms { name criteria { code says } dossier { sets items { name } } }
    workPlans { title } duties { body { name } does }
  }
}`;

const directory = mkdtempSync(join(tmpdir(), 'thi-dua-bench-'));
const server = await startServer(directory);
try {
  console.log(`${cpus().length} cores, Node ${process.version}, ${requests} requests\n`);
  await measure('100 communes with counts', communes, 'p50 at most 15 ms');
  await measure('a campaign page', campaignPage, '');
  const before = memory();
  const started = performance.now();
  await inParallel(requests, () => ask(communes));
  const seconds = (performance.now() - started) / 1_000;
  console.log(
    `\n${requests} requests at ${connections} connections: ${Math.round(requests / seconds)} a second`,
  );
  console.log(`memory of the server: ${before} MB before, ${memory()} MB after   (aim: under 300 MB)`);
} finally {
  server.child.kill('SIGTERM');
  await new Promise((resolve) => server.child.once('close', resolve));
  rmSync(directory, { recursive: true });
}

/** One request after the other: what one caller waits for, the network of this machine included. */
async function measure(name, query, aim) {
  for (let index = 0; index < 300; index += 1) await ask(query);
  const times = [];
  for (let index = 0; index < 1_000; index += 1) {
    const started = performance.now();
    await ask(query);
    times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(1);
  console.log(`${name}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms${aim && `   (aim: ${aim})`}`);
}

async function inParallel(count, work) {
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await work();
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
}

async function ask(query) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

function startServer(dataDirectory) {
  const env = {
    ...process.env,
    DATA_DIR: dataDirectory,
    PORT: '0',
    NODE_ENV: 'production',
    DATABASE_URL: '',
    // What is measured is the work: no figure comes from a request that was refused.
    RATE_ANONYMOUS: '0',
    DATABASE_OWNER_URL: '',
  };
  const child = spawn(process.execPath, [join(root, 'server/dist/main.js')], { env, cwd: root });
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      const url = /GraphQL\s+(http\S+)\/graphql/.exec(output)?.[1];
      if (url) resolve({ child, url });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(`The server did not start; is it built?\n${output}`)));
  });
}

/** Resident memory of the server process alone, in MB; PostgreSQL has its own. */
function memory() {
  const status = readFileSync(`/proc/${server.child.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024);
}
