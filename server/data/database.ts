import { createHash } from 'node:crypto';
import pg from 'pg';
import { DataSource, type Logger } from 'typeorm';
import { type Listening, type ListenOptions, listen } from './listen.ts';
import { migrations } from './migrations/index.ts';
import type { Queries, QueryOptions } from './queries.ts';
import { sendTogether } from './send-together.ts';
import { openSession, type Session } from './session.ts';

export type { Queries } from './queries.ts';

/** How the connections stand. */
export interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

export interface Database extends Queries {
  /** TypeORM's view of the same server: migrations. */
  readonly dataSource: DataSource;
  /** The connections of requests. */
  readonly pool: PoolCounts;
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it throws. A statement may
   * take ten seconds; one that loads may take its time after `set local statement_timeout = 0`.
   */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** What one request asks, in the role of requests, for one caller. Nothing is opened before it is needed. */
  session(userId: string | null): Session;
  /** Listens for what transactions say, on a connection beside the pool. */
  listen(options: ListenOptions): Listening;
  /** Connections beside those of requests, for work that keeps its own. Whoever opens it ends it. */
  openPool(size: number): pg.Pool;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url: string;
  /** At most so many connections of requests; beside them the owner has a few. */
  readonly poolSize?: number;
  /** Told the text of every statement before it is sent: tests count them. */
  readonly onStatement?: (text: string) => void;
}

/** Dates stay the text they are (`2026-08-19`): a JavaScript `Date` would move them by the server's zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/**
 * Parallel workers double the CPU of an aggregate under load. A pooler that refuses start-up options (PgBouncer) has to
 * be told to ignore them: ignore_startup_parameters = options.
 */
const startUp = '-c timezone=UTC -c max_parallel_workers_per_gather=0 -c statement_timeout=10s';

/** Connects; throws what the driver throws when the server cannot be reached. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    migrations,
    logger: silent,
    poolSize: Math.min(options.poolSize ?? requestConnections, ownerConnections),
    connectTimeoutMS: 5_000,
    extra: { options: startUp, pipeline: true },
  });
  await dataSource.initialize();
  const owner = poolOf(dataSource);
  const requests = requestPool(options);
  const ask = (client: pg.Pool | pg.PoolClient): Queries['query'] => {
    return async <Row extends object>(
      text: string,
      values: readonly unknown[] = [],
      { plannedForValues = false }: QueryOptions = {},
    ) => {
      options.onStatement?.(text);
      if (!(client instanceof pg.Pool)) sendTogether(client);
      if (plannedForValues) return planned<Row>(client, text, values);
      const { rows } = await client.query<Row>({ name: nameOf(text), text, values: [...values] });
      return rows;
    };
  };
  return {
    dataSource,
    pool: requests,
    query: ask(owner),
    transaction: (work) => inTransaction(owner, (client) => work({ query: ask(client) })),
    session: (userId) => openSession({ connect: () => requests.connect(), ask, userId }),
    listen: (given) => listen(() => connectAlone(options.url), given),
    openPool: (size) => openPool(options.url, size),
    close: async () => {
      await requests.end();
      await dataSource.destroy();
    },
  };
}

/** Not of the pool, which lends its connections for one transaction each. */
async function connectAlone(connectionString: string): Promise<pg.Client> {
  const patience = { connectionTimeoutMillis: 5_000, query_timeout: 5_000, keepAlive: true };
  const client = new pg.Client({ connectionString, ...patience });
  client.on('error', ignore);
  await client.connect();
  return client;
}

/** A connection that breaks while nobody asks it anything must not end the process: the next statement tells. */
function openPool(url: string, size: number, further: pg.PoolConfig = {}): pg.Pool {
  const patience = { connectionTimeoutMillis: 5_000 };
  const pool = new pg.Pool({ connectionString: url, max: size, options: startUp, ...patience, ...further });
  return pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
}

async function inTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  // The pool listens to idle connections only: one that breaks here would end the process. Its statement fails anyway.
  client.on('error', ignore);
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    const lost = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(lost);
    throw error;
  } finally {
    client.off('error', ignore);
  }
}

function ignore(): void {}

/** TypeORM's own driver pool: its `query` cannot name statements, the pool's can. */
function poolOf(dataSource: DataSource): pg.Pool {
  const { driver } = dataSource;
  if ('master' in driver && driver.master instanceof pg.Pool) return driver.master;
  throw new Error('TypeORM no longer keeps its pool at driver.master');
}

const requestConnections = 10;
const ownerConnections = 4;

/**
 * Plans are made once for all values: what planning costs, a request would pay a dozen times. Connections that are in the
 * role of requests from their first moment on, and never in another. */
function requestPool({ url, poolSize = requestConnections }: DatabaseOptions): pg.Pool {
  return openPool(url, poolSize, {
    options: `${startUp} -c role=thi_dua_app -c plan_cache_mode=force_generic_plan`,
    pipeline: true,
  });
}

/**
 * Where plans are made once for all values, this one is not: a statement without a name is planned for its values. To force
 * such plans would also plan anew the check of every foreign key of every row it writes. All three are sent together
 * where statements may be.
 */
async function planned<Row extends object>(
  client: pg.Pool | pg.PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  if (client instanceof pg.Pool) return (await client.query<Row>(text, [...values])).rows;
  const [, { rows }] = await Promise.all([
    client.query('set plan_cache_mode = auto'),
    client.query<Row>(text, [...values]),
    client.query('reset plan_cache_mode'),
  ]);
  return rows;
}

const names = new Map<string, string>();

/** Each text is prepared once a connection, under a name made of it; a text is hashed once. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  if (names.size < 5_000) names.set(text, name);
  return name;
}

/** What goes wrong is thrown, and told once by whoever can act on it. */
const silent: Logger = {
  logQuery: ignore,
  logQueryError: ignore,
  logQuerySlow: ignore,
  logSchemaBuild: ignore,
  logMigration: ignore,
  log: ignore,
};
