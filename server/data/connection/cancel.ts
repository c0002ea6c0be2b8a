import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Lent } from '../session/lend.ts';
import { streamOf } from './send-together.ts';

/** How long PostgreSQL may take to take note of a cancel, and how long a statement to end then, in milliseconds. */
const noteWithin = 1_000;
const endWithin = 200;
/** Statements that were sent together are cancelled one by one; of more than so many the connection is ended. */
const mostCancels = 5;

/**
 * Cancels what runs on the connection until all has been answered that was sent. False: it did not end, or a cancel
 * may still be under way, which would hit whoever has the connection next. Then the connection has been ended.
 */
export async function interrupt({ client, giveBack }: Lent, answered: Promise<unknown>): Promise<boolean> {
  const cancel = cancelling(client);
  let isQuiet = false;
  const quiet = answered.then(() => {
    isQuiet = true;
  });
  await Promise.race([quiet, pause(1)]);
  for (let cancels = 0; !isQuiet; cancels += 1) {
    if (cancels === mostCancels || !(await cancel())) {
      giveBack(true);
      void hangUpOn(cancel);
      return false;
    }
    await Promise.race([quiet, pause(endWithin)]);
  }
  return true;
}

/** PostgreSQL finds out that nobody listens when it sends, for the second time at the latest: what runs has to end. */
async function hangUpOn(cancel: Cancel): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    await pause(50);
    await cancel();
  }
}

type Cancel = () => Promise<boolean>;

/**
 * How to ask PostgreSQL, on a connection beside it, to cancel the statement that runs on this one. True: the signal has
 * been sent. PostgreSQL hangs up once it has sent it, and drops one that comes between two statements. A connection that
 * has ended is not hit any more, nor is another one: the request holds a secret of this one.
 */
function cancelling(client: pg.PoolClient): Cancel {
  const { processID, secretKey } = client as { processID?: number; secretKey?: number };
  const place = placeOf(client);
  return async () => {
    if (typeof processID !== 'number' || typeof secretKey !== 'number' || place === undefined) return false;
    const socket = connect(place);
    const signal = AbortSignal.timeout(noteWithin);
    try {
      await once(socket, 'connect', { signal });
      socket.resume().write(request(processID, secretKey));
      await once(socket, 'end', { signal });
      return true;
    } catch {
      return false;
    } finally {
      socket.destroy();
    }
  };
}

/** Request code of CancelRequest: https://www.postgresql.org/docs/current/protocol-message-formats.html */
const cancelRequest = 80_877_102;

function request(processID: number, secretKey: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeInt32BE(16, 0);
  bytes.writeInt32BE(cancelRequest, 4);
  bytes.writeInt32BE(processID, 8);
  bytes.writeInt32BE(secretKey, 12);
  return bytes;
}

/** The very server the connection leads to, also where a name stands for several. Such a request needs no encryption. */
function placeOf(client: pg.PoolClient): { host: string; port: number } | { path: string } | undefined {
  const { remoteAddress: host, remotePort: port } = (streamOf(client) ?? {}) as Socket;
  if (host !== undefined && port !== undefined) return { host, port };
  const { host: directory, port: number } = client as { host?: string; port?: number };
  return directory?.startsWith('/') ? { path: `${directory}/.s.PGSQL.${number}` } : undefined;
}
