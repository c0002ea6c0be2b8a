// CPU time of processes, and load on a server: what `npm run bench` counts with.
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const tick = 10; // milliseconds: USER_HZ is 100 on Linux

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return {
      parent: Number(fields[1]),
      own: (Number(fields[11]) + Number(fields[12])) * tick,
      gone: (Number(fields[13]) + Number(fields[14])) * tick,
    };
  } catch {
    return undefined;
  }
}

/** Milliseconds of CPU a process has used. */
export const cpuOf = (pid) => statOf(pid)?.own ?? 0;

/** Of a PostgreSQL: the postmaster, its processes, and those that have ended. */
export function cpuOfPostgres(postmaster) {
  let total = (statOf(postmaster)?.own ?? 0) + (statOf(postmaster)?.gone ?? 0);
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = statOf(name);
    if (stat?.parent === postmaster) total += stat.own;
  }
  return total;
}

/** Resident memory in MB. */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024);
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One POST of JSON; answers the body. Throws when it is not a 200. */
export function post(url, body, headers = {}) {
  const json = { 'content-type': 'application/json', ...headers };
  return send(url, { method: 'POST', headers: json, body: Buffer.from(JSON.stringify(body)) });
}

/** One request; answers the body. Throws when it is not a 200. */
export function send(url, { method, headers, body = Buffer.alloc(0) }) {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, method, headers: { 'content-length': body.length, ...headers } },
      (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${response.statusCode}: ${text.slice(0, 500)}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Runs `count` requests over `connections` at once; answers the milliseconds each took, and all took together. */
export async function load(count, connections, ask) {
  const times = [];
  let next = 0;
  const started = performance.now();
  const worker = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const from = performance.now();
      await ask(index);
      times.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return { times, took: performance.now() - started };
}

export function at(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))];
}

export const median = (values) => at(values, 0.5);
