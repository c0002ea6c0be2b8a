import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Logger } from 'pino';

export interface ListenOptions {
  readonly channel: string;
  /** What a transaction has said by `pg_notify`, as it was committed. */
  heard(payload: string): void;
  /** It listens, or listens again: what was said before may have been missed. */
  back(): void;
  readonly logger: Pick<Logger, 'warn' | 'info'>;
}

/** One connection that listens for as long as the server runs. */
export interface Listening {
  close(): Promise<void>;
}

/** A connection that fell silent without a word (a cable, a firewall) is found out so, in milliseconds. */
const pingEvery = 30_000;
const longestWait = 5_000;

/** Listens until it is closed: whenever the connection is lost it is made again, after a growing wait. */
export function listen(connect: () => Promise<pg.Client>, options: ListenOptions): Listening {
  const { logger } = options;
  const closing = new AbortController();
  const { signal } = closing;
  let failures = 0;
  const back = (): void => {
    if (failures > 0) logger.info('live: listening again');
    failures = 0;
    options.back();
  };
  const keep = async (): Promise<void> => {
    while (!signal.aborted) {
      await listenOnce(connect, { ...options, back }, signal).catch((error: unknown) => {
        failures += 1;
        if (failures === 1) logger.warn(error, 'live: the listening connection is lost, made again');
      });
      await pause(waitAfter(failures), undefined, { signal, ref: false }).catch(ignore);
    }
  };
  const kept = keep();
  return {
    async close() {
      closing.abort();
      await kept;
    },
  };
}

/** Until the signal is given; fails when the connection cannot be made, or is lost. */
async function listenOnce(
  connect: () => Promise<pg.Client>,
  { channel, heard, back }: ListenOptions,
  signal: AbortSignal,
): Promise<void> {
  const client = await connect();
  const lost = lossOf(client, signal);
  client.on('notification', ({ payload = '' }) => heard(payload));
  try {
    await client.query(`listen ${channel}`);
    back();
    await lost;
  } finally {
    // Not waited for: on a dead line the goodbye takes as long as TCP does.
    client.end().catch(ignore);
  }
}

/** Ends when listening is over; fails when the connection is lost. */
function lossOf(client: pg.Client, signal: AbortSignal): Promise<void> {
  let ping: NodeJS.Timeout | undefined;
  const lost = new Promise<void>((resolve, reject) => {
    ping = setInterval(() => client.query('select').catch(reject), pingEvery).unref();
    client.once('error', reject).once('end', () => reject(new Error('The connection has ended')));
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  }).finally(() => clearInterval(ping));
  // It may be lost before anybody waits for it.
  lost.catch(ignore);
  return lost;
}

function waitAfter(failures: number): number {
  return Math.min(50 * 2 ** failures, longestWait) * (0.5 + Math.random() / 2);
}

function ignore(): void {}
