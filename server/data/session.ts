import pg from 'pg';
import type { Queries } from './queries.ts';

/**
 * The one transaction of a request. Behind it PostgreSQL itself keeps provinces apart: it works in a role that owns
 * nothing, and row-level security lets it see the provinces its caller holds rights for today, and what is public.
 */
export interface Session extends Queries {
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

export interface SessionOptions {
  readonly connect: () => Promise<pg.PoolClient>;
  readonly ask: (client: pg.PoolClient) => Queries['query'];
  /** null: nobody has signed in. */
  readonly userId: string | null;
}

type Word = 'commit' | 'rollback';

export function openSession({ connect, ask, userId }: SessionOptions): Session {
  let opened: Promise<pg.PoolClient> | undefined;
  let ended: Word | undefined;
  let savepoints = 0;
  const client = () => {
    opened ??= open(connect, userId);
    return opened;
  };
  // A connection does one thing at a time; loaders ask all at once.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: (connection: pg.PoolClient) => Promise<Result>): Promise<Result> => {
    if (ended !== undefined) return Promise.reject(new Error('The transaction of this request has ended'));
    const turn = last.then(async () => work(await client()));
    last = turn.catch(ignore);
    return turn;
  };
  const end = async (word: Word): Promise<void> => {
    if (ended === 'rollback' && word === 'commit') throw new Error('The request was given up before its end');
    if (ended !== undefined) return;
    ended = word;
    await last;
    const connection = await opened?.catch(() => undefined);
    if (connection !== undefined) await close(connection, word);
  };
  return {
    query: (text, values) => inTurn((connection) => ask(connection)(text, values)),
    async attempt(work) {
      savepoints += 1;
      const name = `attempt_${savepoints}`;
      await inTurn((connection) => connection.query(`savepoint ${name}`));
      try {
        const result = await work();
        await inTurn((connection) => connection.query(`release savepoint ${name}`));
        return result;
      } catch (error) {
        await inTurn((connection) => connection.query(`rollback to savepoint ${name}`));
        throw error;
      }
    },
    commit: () => end('commit'),
    rollback: () => end('rollback'),
  };
}

async function open(connect: SessionOptions['connect'], userId: string | null): Promise<pg.PoolClient> {
  const client = await connect();
  client.on('error', ignore);
  try {
    await client.query(entry(userId));
    return client;
  } catch (error) {
    release(client, true);
    throw error;
  }
}

async function close(client: pg.PoolClient, word: Word): Promise<void> {
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

/** Opens, takes the role off and says who asks: one trip. The provinces follow from the rights held today. */
function entry(userId: string | null): string {
  const role = 'begin; set local role thi_dua_app';
  return userId === null ? role : `${role}; select app_enter(${pg.escapeLiteral(userId)})`;
}

function release(client: pg.PoolClient, broken: boolean): void {
  client.off('error', ignore);
  client.release(broken);
}

function ignore(): void {}
