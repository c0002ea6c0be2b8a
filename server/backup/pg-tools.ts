import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { StartError } from '../process/start-error.ts';
import { runTool, type Tool } from './run-tool.ts';

type Name = 'pg_dump' | 'pg_restore';

interface Found {
  readonly file: string;
  /** Like `18.4`. */
  readonly version: string;
}

export const majorOf = (version: string) => Number.parseInt(version, 10);

/** The oldest at hand that fits a server of this version: in PATH, or where Debian puts those of several versions. */
export async function findTool(name: Name, atLeast: string): Promise<Found> {
  const found = (await Promise.all((await folders()).map((folder) => versionIn(folder, name)))).flat();
  const fitting = found
    .filter(({ version }) => majorOf(version) >= majorOf(atLeast))
    .sort((one, other) => majorOf(one.version) - majorOf(other.version));
  if (fitting[0] !== undefined) return fitting[0];
  const there =
    found.length === 0
      ? `there is no ${name} here`
      : `${name} here is ${found.map(({ version }) => version).join(', ')}`;
  throw new StartError(
    `PostgreSQL ${atLeast} needs ${name} of version ${majorOf(atLeast)} or newer, and ${there}: install ` +
      `postgresql-client-${majorOf(atLeast)} and put it into PATH.`,
  );
}

async function folders(): Promise<readonly string[]> {
  const debian = '/usr/lib/postgresql';
  const versions = await readdir(debian).catch(() => []);
  const ofPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...ofPath, ...versions.map((version) => join(debian, version, 'bin'))];
}

async function versionIn(folder: string, name: Name): Promise<Found[]> {
  const file = join(folder, name);
  const text = await runTool({ file, args: ['--version'] }).catch(() => '');
  const version = /\) (\d+[\w.]*)/.exec(text)?.[1];
  return version === undefined ? [] : [{ file, version }];
}

/** How the tools are told of a database: the password by the environment, which other users cannot read. */
export function connectionOf(url: string): {
  readonly dbname: string;
  readonly env: NonNullable<Tool['env']>;
} {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  return { dbname: `--dbname=${address.href}`, env: password === '' ? {} : { PGPASSWORD: password } };
}
