import type { Writable } from 'node:stream';
import type pg from 'pg';

/**
 * What is asked in the same moment goes out in one write: the driver writes each statement by itself, and every write
 * wakes PostgreSQL up. To be called before each; where the driver no longer shows its stream, they go one by one.
 */
export function sendTogether(client: pg.PoolClient): void {
  const stream = streamOf(client);
  if (stream === undefined || stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** The socket; undefined where the driver no longer shows it. */
export const streamOf = (client: pg.PoolClient) =>
  (client as { connection?: { stream?: Writable } }).connection?.stream;
