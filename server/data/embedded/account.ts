import { readFile, stat } from 'node:fs/promises';
import { StartError } from '../../process/start-error.ts';

/** A user of this machine. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Who runs PostgreSQL, which refuses to run as root. Without an answer it is whoever runs us.
 * No user is made for it: a start changes nothing outside its own folders.
 */
export async function accountFor(dataDirectory: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(dataDirectory).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = parseUsers(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  const account = users.get('postgres') ?? users.get('_postgres') ?? users.get('nobody');
  if (account !== undefined) return account;
  throw new StartError(
    'PostgreSQL may not run as root, and this machine has no user "postgres" or "nobody": start as another user.',
  );
}

/** Lines like `postgres:x:101:104:…`; the unsigned twin of macOS' `nobody:*:-2:-2:…`. */
function parseUsers(passwd: string): ReadonlyMap<string, Account> {
  const users = new Map<string, Account>();
  for (const [, name = '', uid, gid] of passwd.matchAll(/^([^:#]+):[^:]*:(-?\d+):(-?\d+):/gm)) {
    users.set(name, { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 });
  }
  return users;
}
