import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../features/start.setup.ts';

/** Where Debian's PgBouncer is, or in words why there is none. As root it is installed when it is missing. */
export function findPgbouncer(): { readonly path: string } | { readonly reason: string } {
  const known = ['/usr/sbin/pgbouncer', '/usr/local/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer'];
  const found = known.find(existsSync);
  if (found !== undefined) return { path: found };
  if (process.getuid?.() !== 0) return { reason: 'PgBouncer is not installed, and only root may install it' };
  try {
    const options = {
      stdio: 'pipe',
      timeout: 120_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'pgbouncer']]) {
      execFileSync('apt-get', args, options as object);
    }
  } catch (error) {
    return {
      reason: `PgBouncer is not installed, and apt-get could not: ${(error as Error).message.split('\n')[0]}`,
    };
  }
  const installed = known.find(existsSync);
  return installed === undefined ? { reason: 'apt-get installed no PgBouncer' } : { path: installed };
}

export interface Pooler {
  /** The address at which somebody logs in, led through the pooler. */
  through(url: string): string;
  close(): Promise<void>;
}

export interface PoolerOptions {
  readonly path: string;
  readonly mode: 'session' | 'transaction' | 'statement';
  /** Addresses that may be led through it. */
  readonly urls: readonly string[];
}

/** A PgBouncer that drops start-up options in silence, as ours was once advised to be set up. */
export async function startPooler({ path, mode, urls }: PoolerOptions): Promise<Pooler> {
  const directory = await mkdtemp(join(tmpdir(), 'thi-dua-pgbouncer-'));
  const port = await freePort();
  const server = new URL(urls[0] ?? '');
  const users = urls
    .map((url) => new URL(url))
    .map(({ username, password }) => `"${username}" "${password}"`);
  await writeFile(join(directory, 'users'), `${users.join('\n')}\n`);
  const settings = [
    ...['[databases]', `* = host=${server.hostname} port=${server.port}`, '[pgbouncer]'],
    ...['listen_addr = 127.0.0.1', `listen_port = ${port}`, 'unix_socket_dir =', 'auth_type = trust'],
    ...[
      `auth_file = ${join(directory, 'users')}`,
      `pool_mode = ${mode}`,
      'ignore_startup_parameters = options',
    ],
  ];
  await writeFile(join(directory, 'pgbouncer.ini'), `${settings.join('\n')}\n`);
  await chmod(directory, 0o755);
  // It refuses to run as root.
  const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child = spawn(path, ['-q', join(directory, 'pgbouncer.ini')], { ...account, stdio: 'ignore' });
  await accepts(child, port);
  return {
    through(url) {
      const led = new URL(url);
      led.port = String(port);
      return led.href;
    },
    async close() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function accepts(child: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended with code ${child.exitCode}`);
    const socket = createConnection({ host: '127.0.0.1', port });
    const [heard] = await Promise.race([
      once(socket, 'connect').then(() => [true]),
      once(socket, 'error').then(() => [false]),
    ]).catch(() => [false]);
    socket.destroy();
    if (heard) return;
    await pause(25);
  }
}
