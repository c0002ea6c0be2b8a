import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The built server as `npm start` runs it, in a process of its own. */
export interface Server {
  readonly process: ChildProcess;
  readonly url: string;
  output(): string;
  /** Its exit code. */
  ended(): Promise<number | null>;
}

export interface Ended {
  readonly code: number | null;
  readonly errors: string;
}

type Environment = Readonly<Record<string, string>>;

const main = join(import.meta.dirname, '..', '..', 'server', 'dist', 'main.js');

/** What the tests began and left behind is ended and removed here. */
export class Bench {
  private readonly directories: string[] = [];
  private readonly processes: ChildProcess[] = [];

  async directory(): Promise<string> {
    const made = await mkdtemp(join(tmpdir(), 'thi-dua-start-'));
    this.directories.push(made);
    return made;
  }

  /** Runs until the server says it is ready; fails with what it said when it ends before. */
  async start(environment: Environment): Promise<Server> {
    const port = await freePort();
    const { child, output } = this.spawn({ PORT: String(port), ...environment });
    const ended = once(child, 'exit').then(([code]) => code as number | null);
    while (!output().includes('is ready after')) {
      if (child.exitCode !== null) throw new Error(`The server ended: ${output()}`);
      await pause(25);
    }
    return { process: child, url: `http://127.0.0.1:${port}`, output, ended: () => ended };
  }

  /** Runs a server that is expected to refuse. */
  async refuse(environment: Environment): Promise<Ended> {
    const { child, errors } = this.spawn({ PORT: '0', ...environment });
    const [code] = await once(child, 'close');
    return { code, errors: errors() };
  }

  async clear(): Promise<void> {
    for (const child of this.processes) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    for (const directory of this.directories) {
      const pid = await postmasterOf(directory);
      if (pid !== undefined && isRunning(pid)) process.kill(pid, 'SIGQUIT');
      await rm(directory, { recursive: true, force: true, maxRetries: 20 });
    }
  }

  private spawn(environment: Environment) {
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      DATABASE_URL: '',
      DATABASE_OWNER_URL: '',
      PLUGINS: '',
      ...environment,
    };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.processes.push(child);
    let [output, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      errors += text;
    });
    return { child, output: () => output, errors: () => errors };
  }
}

/** The process number of the embedded PostgreSQL on this data directory. */
export async function postmasterOf(directory: string): Promise<number | undefined> {
  const file = join(directory, 'postgres', 'data', 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number(text.split('\n')[0]);
}

/** Kills the embedded PostgreSQL on this data directory, and gives the process number it had. */
export async function killPostgres(directory: string): Promise<number> {
  const postmaster = await postmasterOf(directory);
  if (postmaster === undefined) throw new Error(`No PostgreSQL runs on ${directory}`);
  process.kill(postmaster, 'SIGKILL');
  return postmaster;
}

/** One that ended and was not collected yet still has its number, but no command. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return process.platform !== 'linux' || readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
