import { once } from 'node:events';
import { access, chmod, chown, mkdir, readdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import pg from 'pg';
import { accountFor } from '../../server/data/embedded/account.ts';
import { placeAt } from '../../server/data/embedded/place.ts';
import { launcher } from '../../server/data/embedded/running/launch.ts';
import { startPostmaster, stopPostmaster } from '../../server/data/embedded/running/postmaster.ts';

/** A PostgreSQL that is installed on this machine with its tools, as operators have one. */
export interface OwnPostgres {
  /** The address of a database of it as somebody. */
  url(user: string, database: string): string;
  /** As its administrator. */
  run(statement: string): Promise<void>;
  stop(): Promise<void>;
}

/** The folder with a server and its tools, in PATH or where Debian keeps them; undefined: there is none. */
export async function findOwnPostgres(): Promise<string | undefined> {
  const debian = '/usr/lib/postgresql';
  const versions = await readdir(debian).catch(() => []);
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  for (const folder of folders.filter((name) => name !== '')) {
    const needed = ['initdb', 'postgres', 'pg_dump', 'pg_restore'].map((name) => access(join(folder, name)));
    if ((await Promise.allSettled(needed)).every(({ status }) => status === 'fulfilled')) return folder;
  }
  return undefined;
}

const password = 'of-a-test';

/** Starts a new cluster in `home`, which exists and is empty. */
export async function startOwnPostgres(binaries: string, home: string): Promise<OwnPostgres> {
  const place = placeAt(join(home, 'own'));
  const account = await accountFor(place.data);
  await chmod(home, 0o755);
  await mkdir(place.data, { recursive: true, mode: 0o700 });
  await chmod(dirname(place.data), 0o755);
  await writeFile(place.password, password);
  if (account !== undefined) {
    for (const path of [place.data, place.password]) await chown(path, account.uid, account.gid);
  }
  const launch = await launcher(account, [binaries, place.home]);
  const made = launch({
    file: join(binaries, 'initdb'),
    args: [
      ...[
        `--pgdata=${place.data}`,
        '--username=postgres',
        `--pwfile=${place.password}`,
        '--auth=scram-sha-256',
      ],
      ...['--encoding=UTF8', '--locale=C', '--no-sync'],
    ],
    stdio: 'ignore',
  });
  const [code] = await once(made, 'close');
  if (code !== 0) throw new Error(`initdb of ${binaries} ended with ${code}`);
  const flags = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'full_page_writes=off',
  ];
  const postmaster = await startPostmaster({ place, binaries, flags });
  if (postmaster === undefined) throw new Error(`The PostgreSQL of ${binaries} did not start`);
  const url = (user: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${postmaster.port}/${database}?sslmode=disable`;
  return {
    url,
    async run(statement) {
      const client = new pg.Client({ connectionString: url('postgres', 'postgres') });
      await client.connect();
      await client.query(statement).finally(() => client.end());
    },
    stop: () => stopPostmaster(place, postmaster),
  };
}
