import type pg from 'pg';
import type { Queries } from './queries.ts';
import { sendTogether } from './send-together.ts';

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
  /**
   * Work that happens whole or not at all, inside the transaction: undone when it throws. One after the other, never
   * beside each other: undoing one would undo what the other did meanwhile.
   */
  attempt<Result>(work: () => Promise<Result>): Promise<Result>;
  /**
   * Ends it; nothing that was written counts before. Throws when the database does not keep it: when it is lost, when
   * a statement failed outside an attempt, and when the session was rolled back before.
   */
  commit(): Promise<void>;
  /** Ends it, whatever it did. After the end it takes nothing more: a late statement would begin another one. */
  rollback(): Promise<void>;
}

/** A right as `app_enter` answers it. */
export interface HeldRow {
  readonly id: string;
  readonly role: string;
  readonly province_code: string;
  readonly unit_id: string | null;
  readonly starts_on: string;
  readonly ends_on: string | null;
}

export interface SessionOptions {
  /** A connection in the role of requests. */
  readonly connect: () => Promise<pg.PoolClient>;
  readonly ask: (client: pg.PoolClient) => Queries['query'];
  /** null: nobody has signed in. */
  readonly userId: string | null;
}

type Word = 'commit' | 'rollback';

interface Opened {
  readonly client: pg.PoolClient;
  readonly held: readonly HeldRow[];
}

export function openSession({ connect, ask, userId }: SessionOptions): Session {
  let opened: Promise<Opened> | undefined;
  let ended: Word | undefined;
  let writes = false;
  let savepoints = 0;
  const entered = () => {
    opened ??= open({ connect, userId, begins: writes });
    return opened;
  };
  // Loaders ask all at once: the connection sends what it is given without waiting, and answers in the same order.
  let all: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: (opened: Opened) => Promise<Result>): Promise<Result> => {
    if (ended !== undefined) return Promise.reject(new Error('The transaction of this request has ended'));
    const turn = entered().then(work);
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
    if (ended === 'rollback' && word === 'commit') throw new Error('The request was given up before its end');
    if (ended !== undefined) return;
    ended = word;
    await all;
    const connection = await opened?.catch(() => undefined);
    if (connection !== undefined) await close(connection.client, writes ? word : null);
  };
  return {
    held: () => inTurn(async ({ held }) => held),
    async query(text, values, options) {
      if (!writes && !readsOnly(text)) await begin();
      return inTurn(({ client }) => ask(client)(text, values, options));
    },
    begin,
    async attempt(work) {
      // What begins the transaction is undone with it, and needs no savepoint.
      if (!writes) {
        await begin();
        try {
          return await work();
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
        const result = await work();
        await inTurn(({ client }) => client.query(`release savepoint ${name}`));
        return result;
      } catch (error) {
        await inTurn(({ client }) => client.query(`rollback to savepoint ${name}`));
        throw error;
      }
    },
    commit: () => end('commit'),
    rollback: () => end('rollback'),
  };
}

// Functions of ours, of the lock manager and of LISTEN/NOTIFY may do something; what only reads loses little by it.
const acts =
  /\b(insert into|update|delete from|for update|for share|app_\w+ ?\(|pg_notify|pg_advisory\w+|set_config)/i;

const known = new Map<string, boolean>();

/** What may stand alone; all else belongs to a transaction that is kept or undone as a whole. A text is looked at once. */
function readsOnly(text: string): boolean {
  const reads = known.get(text) ?? (/^\s*(select|with)\b/i.test(text) && !acts.test(text));
  if (known.size < 5_000) known.set(text, reads);
  return reads;
}

/** Who was let in last, by connection. Whoever has not signed in sees the same as the one before who had not. */
const callers = new WeakMap<pg.PoolClient, string | null>();

interface Opening extends Omit<SessionOptions, 'ask'> {
  /** It goes on as a transaction. */
  readonly begins: boolean;
}

async function open({ connect, userId, begins }: Opening): Promise<Opened> {
  const client = await connect();
  client.on('error', ignore);
  try {
    // Outside any transaction: what is undone must not bring back who asked before.
    const nobodyAgain = callers.get(client) === null && userId === null;
    sendTogether(client);
    const [held] = await Promise.all([
      nobodyAgain ? [] : enter(client, userId),
      begins ? client.query('begin') : undefined,
    ]);
    callers.set(client, userId);
    return { client, held };
  } catch (error) {
    release(client, true);
    throw error;
  }
}

async function enter(client: pg.PoolClient, userId: string | null): Promise<HeldRow[]> {
  const statement = { name: 'enter', text: 'select app_enter($1) as held', values: [userId ?? ''] };
  return (await client.query<{ held: HeldRow[] }>(statement)).rows[0]?.held ?? [];
}

/** null: nothing was written, so there is nothing to end. */
async function close(client: pg.PoolClient, word: Word | null): Promise<void> {
  if (word === null) return release(client, false);
  let answer: string | undefined;
  try {
    ({ command: answer } = await client.query(word));
    release(client, false);
  } catch (error) {
    release(client, true);
    if (word === 'commit') throw error;
  }
  // After a statement that failed PostgreSQL answers a commit with a rollback, and calls that a success.
  if (word === 'commit' && answer !== 'COMMIT') throw new Error('PostgreSQL rolled the transaction back');
}

function release(client: pg.PoolClient, broken: boolean): void {
  client.off('error', ignore);
  client.release(broken);
}

function ignore(): void {}
