import type pg from 'pg';
import { streamOf } from '../connection/send-together.ts';
import type { Claim } from './share.ts';
import type { Shares } from './shares.ts';

/** A connection that one session has for itself. */
export interface Lent {
  readonly client: pg.PoolClient;
  /** A broken one is ended, whatever it does. A connection that was given back before is left alone. */
  giveBack(broken: boolean): void;
}

export type Lend = (claim: Claim) => Promise<Lent>;

/** Lends connections of the pool to those whose turn it is. */
export function lender(pool: pg.Pool, shares: Shares): Lend {
  return async (claim) => {
    const leave = await shares.take(claim);
    try {
      return lent(await pool.connect(), leave);
    } catch (error) {
      leave();
      throw error;
    }
  };
}

function lent(client: pg.PoolClient, leave: () => void): Lent {
  let isOut = true;
  // The pool listens to idle connections only: one that breaks here would end the process. Its statement fails anyway.
  client.on('error', ignore);
  return {
    client,
    giveBack(broken) {
      if (!isOut) return;
      isOut = false;
      // The driver itself would wait until all has been answered that was sent.
      if (broken) streamOf(client)?.destroy();
      client.off('error', ignore);
      client.release(broken);
      leave();
    },
  };
}

function ignore(): void {}
