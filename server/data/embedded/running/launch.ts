import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { access, readFile, stat } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { StartError } from '../../../process/start-error.ts';
import type { Account } from '../account.ts';

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly stdio: StdioOptions;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a program of PostgreSQL as the account that may run it. */
export type Launch = (program: Program) => ChildProcess;

/** How to start programs as `account`, so that they reach `paths` (existing, without symbolic links). */
export async function launcher(account: Account | undefined, paths: readonly string[]): Promise<Launch> {
  if (account === undefined) return (program) => run(program.file, program, {});
  const closed = await firstClosed(paths);
  if (closed === undefined) return (program) => run(program.file, program, account);
  const prefix = await readingEverything(account, closed);
  return (program) => run('setpriv', { ...program, args: [...prefix, program.file, ...program.args] }, {});
}

/**
 * In a session of its own (`detached`): Ctrl-C in a terminal reaches every program in the foreground,
 * and PostgreSQL would end before the requests it serves.
 */
function run(file: string, { args, stdio, env }: Program, account: Account | object): ChildProcess {
  return spawn(file, args, {
    ...account,
    stdio,
    cwd: '/',
    detached: true,
    env: { ...process.env, LC_ALL: 'C', ...env },
  });
}

/** A clone often lies in a folder that only root may enter (/root, `mktemp -d`); tells the first such folder. */
async function firstClosed(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    for (let at = path; ; at = dirname(at)) {
      if (((await stat(at)).mode & 0o001) === 0) return at;
      if (at === dirname(at)) break;
    }
  }
  return undefined;
}

const capabilities = [
  { name: 'dac_read_search', bit: 2n },
  // Containers often drop the first and keep this one, which may write as well.
  { name: 'dac_override', bit: 1n },
];

/** The account, plus the one right to enter and read any folder: it writes only what it owns. */
async function readingEverything({ uid, gid }: Account, closed: string): Promise<string[]> {
  const [, held = '0'] =
    /^CapEff:\s*(\w+)/m.exec(await readFile('/proc/self/status', 'utf8').catch(() => '')) ?? [];
  const capability = capabilities.find(({ bit }) => (BigInt(`0x${held}`) >> bit) & 1n);
  if (capability === undefined || !(await isInstalled('setpriv'))) {
    throw new StartError(
      `PostgreSQL may not run as root, and other users cannot enter ${closed}: open that folder (chmod o+x), ` +
        'install util-linux (setpriv), or start as another user.',
    );
  }
  const right = `+${capability.name}`;
  return [
    ...[`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'],
    ...[`--inh-caps=${right}`, `--ambient-caps=${right}`],
    // Else access(2), with which PostgreSQL looks for its own files, does not count the right.
    ...['--securebits=+no_setuid_fixup', '--'],
  ];
}

async function isInstalled(program: string): Promise<boolean> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = await Promise.allSettled(folders.map((folder) => access(join(folder, program))));
  return found.some(({ status }) => status === 'fulfilled');
}
