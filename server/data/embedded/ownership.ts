import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { codeOf } from '../../process/start-error.ts';

/** The connection that holds the lock of an instance, for as long as it lives. */
export type Owner = pg.Client;

/**
 * Who owns a data directory is decided by its database, not by pid files: the owner holds a lock that PostgreSQL
 * frees the moment the owner is gone, however it went. `undefined` when another instance holds it.
 */
export async function claim(url: string): Promise<Owner | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
  // Without a listener, a connection that breaks ends the process; `end` follows and is handled.
  client.on('error', () => undefined);
  try {
    await client.connect();
    // After a kill, PostgreSQL needs a moment to see that the connection of the dead is closed.
    for (let turn = 0; turn < 10; turn += 1) {
      const { rows } = await client.query<{ mine: boolean }>(
        `select pg_try_advisory_lock(hashtext('thi-dua: instance')) as mine`,
      );
      if (rows[0]?.mine === true) return client;
      await pause(100);
    }
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  await client.end();
  return undefined;
}

/** Codes of a server that is not there any more, or not yet: another start stopped it or is starting it. */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error) ?? '';
  return ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P03'].includes(code);
}
