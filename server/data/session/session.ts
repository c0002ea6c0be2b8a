import type pg from 'pg';
import { interrupt } from '../connection/cancel.ts';
import type { Queries } from '../queries.ts';
import { claimOf, type EnteredConnection, enter, type HeldRow } from './entry.ts';
import { GivenUp, type Reason } from './given-up.ts';
import { lastWrites, type WriteLast } from './last-writes.ts';
import type { Lend, Lent } from './lend.ts';

export type { HeldRow } from './entry.ts';
export type { WriteLast } from './last-writes.ts';

/**
 * What one request asks of the database. Behind it PostgreSQL itself keeps provinces apart: it works in a role that
 * owns nothing, and row-level security lets it see the provinces its caller holds rights for today, and what is public.
 * A request that only reads costs one entry and its statements; one that writes is one transaction.
 */
export interface Session extends Queries {
  /** The rights the caller holds today, as rows of `assignment`; none when nobody has signed in. */
  held(): Promise<readonly HeldRow[]>;
  /** From here on everything is one transaction, until `commit`, `rollback`, or the failure of an attempt that began it. */
  begin(): Promise<void>;
  /** Makes the session wait for its connection among those that write. Call it before the first statement. */
  expectWrites(): void;
  /**
   * Work that happens whole or not at all, inside the transaction: undone when it throws. One after the other, never
   * beside each other: undoing one would undo what the other did meanwhile.
   */
  attempt<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Keeps an item for `write`, which gets all of them at once right before the commit. An attempt that fails forgets its own. */
  writeLast<Item>(write: WriteLast<Item>, item: Item): void;
  /**
   * Ends it; nothing that was written counts before. Throws when the database does not keep it: when it is lost, when
   * a statement failed outside an attempt, and when the session was rolled back before.
   */
  commit(): Promise<void>;
  /** Ends it, whatever it did. After the end it takes nothing more: a late statement would begin another one. */
  rollback(): Promise<void>;
  /** Ends it at once: what runs is cancelled, what was written is undone. A commit that is under way is left to end. */
  giveUp(reason: Reason): void;
  /** Why it was given up; undefined when it was not. */
  readonly givenUp: GivenUp | undefined;
}

export interface SessionOptions {
  /** Lends a connection in the role of requests. */
  readonly lend: Lend;
  readonly ask: (client: pg.PoolClient) => Queries['query'];
  /** Null if nobody has signed in. */
  readonly userId: string | null;
  /** Called once the session takes no more statements. */
  readonly onEnd?: () => void;
}

type Word = 'commit' | 'rollback';

export function openSession({ lend, ask, userId, onEnd }: SessionOptions): Session {
  let lent: Promise<Lent> | undefined;
  let opened: Promise<EnteredConnection> | undefined;
  let ended: Word | undefined;
  let givenUp: GivenUp | undefined;
  let writes = false;
  let expectsWrites = false;
  let savepoints = 0;
  const last = lastWrites();
  const giveUp = (reason: Reason): void => {
    givenUp = new GivenUp(reason);
    ended = 'rollback';
    onEnd?.();
    void undo();
  };
  const entered = (): Promise<EnteredConnection> => {
    if (opened !== undefined) return opened;
    lent = lend(claimOf({ userId, writes: writes || expectsWrites }));
    // Without a connection none of it can be answered.
    lent.catch((error) => error instanceof GivenUp && ended === undefined && giveUp(error.reason));
    opened = lent.then((connection) => enter(connection, { userId, writes }));
    return opened;
  };
  // Loaders ask all at once: the connection sends what it is given without waiting, and answers in the same order.
  let all: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: (opened: EnteredConnection) => Promise<Result>): Promise<Result> => {
    if (ended !== undefined) return Promise.reject(givenUp ?? new Error('The session has ended'));
    const turn = entered().then((connection) => {
      // While it waited for the connection.
      if (givenUp !== undefined) throw givenUp;
      return work(connection);
    });
    all = Promise.allSettled([all, turn]);
    return turn;
  };
  const begin = async (): Promise<void> => {
    if (writes) return;
    writes = true;
    // Whoever begins with it sends it together with his entry.
    const begun = opened === undefined;
    await inTurn(async ({ client }) => begun || client.query('begin'));
  };
  const end = async (word: Word): Promise<void> => {
    if (ended === 'rollback' && word === 'commit')
      throw givenUp ?? new Error('The request was given up before its end');
    if (ended !== undefined) return;
    ended = word;
    try {
      await all;
      const connection = await opened?.catch(() => undefined);
      if (connection !== undefined) await close(connection, writes ? word : null);
    } finally {
      onEnd?.();
    }
  };
  const undo = async (): Promise<void> => {
    const connection = await lent?.catch(() => undefined);
    if (connection === undefined) return;
    const isQuiet = await interrupt(connection, Promise.allSettled([opened, all]));
    // Whether a transaction is open depends on what was cancelled; where none is, this does nothing.
    if (isQuiet) await close(connection, 'rollback');
  };
  return {
    held: () => inTurn(async ({ held }) => held),
    async query(text, values, options) {
      if (!writes && !readsOnly(text)) await begin();
      return inTurn(({ client }) => ask(client)(text, values, options));
    },
    begin,
    expectWrites() {
      expectsWrites = true;
    },
    async attempt(work) {
      // What begins the transaction is undone with it, and needs no savepoint.
      if (!writes) {
        await begin();
        try {
          return await last.during(work);
        } catch (error) {
          const undone = inTurn(({ client }) => client.query('rollback'));
          writes = false;
          await undone;
          throw error;
        }
      }
      savepoints += 1;
      const name = `attempt_${savepoints}`;
      await inTurn(({ client }) => client.query(`savepoint ${name}`));
      try {
        const result = await last.during(work);
        await inTurn(({ client }) => client.query(`release savepoint ${name}`));
        return result;
      } catch (error) {
        await inTurn(({ client }) => client.query(`rollback to savepoint ${name}`));
        throw error;
      }
    },
    writeLast: last.add,
    async commit() {
      try {
        if (ended === undefined && last.waiting()) await last.run();
      } catch (error) {
        await end('rollback');
        throw error;
      }
      return end('commit');
    },
    rollback: () => end('rollback'),
    giveUp(reason) {
      if (ended === undefined) giveUp(reason);
      // PostgreSQL does not even answer how it ended: the connection is as good as lost.
      else if (reason === 'TIMEOUT') lent?.then(({ giveBack }) => giveBack(true)).catch(() => undefined);
    },
    get givenUp() {
      return givenUp;
    },
  };
}

// Functions of ours but the clock, of the lock manager and of LISTEN/NOTIFY may do something.
const acts =
  /\b(insert into|update|delete from|for update|for share|app_(?!now\b)\w+ ?\(|pg_notify|pg_advisory\w+|set_config)/i;

const known = new Map<string, boolean>();

/** What may stand alone; all else belongs to a transaction that is kept or undone as a whole. A text is looked at once. */
function readsOnly(text: string): boolean {
  const reads = known.get(text) ?? (/^\s*(select|with)\b/i.test(text) && !acts.test(text));
  if (known.size < 5_000) known.set(text, reads);
  return reads;
}

/** Returns null if nothing was written, so that there is nothing to end. */
async function close({ client, giveBack }: Lent, word: Word | null): Promise<void> {
  if (word === null) return giveBack(false);
  let answer: string | undefined;
  try {
    ({ command: answer } = await client.query(word));
    giveBack(false);
  } catch (error) {
    giveBack(true);
    if (word === 'commit') throw error;
  }
  // After a statement that failed PostgreSQL answers a commit with a rollback, and calls that a success.
  if (word === 'commit' && answer !== 'COMMIT') throw new Error('PostgreSQL rolled the transaction back');
}
