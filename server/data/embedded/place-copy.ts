import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { chmod, chown, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { StartError } from '../../process/start-error.ts';
import { accountFor } from './account.ts';
import { placeAt } from './place.ts';
import { launcher } from './running/launch.ts';

/** A copy of a cluster, as files. */
export interface ClusterCopy {
  /** What `openBaseBackup` gave, compressed by gzip. */
  readonly tar: string;
  /** The password of its roles. */
  readonly password: string;
}

/** Unpacks a cluster inside `stage`, as whoever may run it, and answers the folder to be moved into its place. */
export async function unpackCluster({ tar, password }: ClusterCopy, stage: string): Promise<string> {
  const made = placeAt(join(stage, 'postgres'));
  const account = await accountFor(made.data);
  await chmod(stage, 0o755);
  await mkdir(made.home, { mode: 0o755 });
  await mkdir(made.data, { mode: 0o700 });
  await rename(password, made.password);
  if (account !== undefined) {
    for (const path of [made.data, made.password]) await chown(path, account.uid, account.gid);
  }
  const launch = await launcher(account, [made.home]);
  const child = launch({
    file: 'tar',
    args: ['-xzf', '-', '-C', made.data],
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const ended = once(child, 'close');
  if (child.stdin !== null) await pipeline(createReadStream(tar), child.stdin).catch(() => undefined);
  const [code] = await ended;
  if (code === 0) return made.home;
  throw new StartError(`The database could not be unpacked: ${complaint.trim().split('\n')[0]}.`);
}
