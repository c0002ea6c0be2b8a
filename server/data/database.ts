import pg from 'pg';
import { DataSource, type Logger } from 'typeorm';
import { asking } from './connection/ask.ts';
import { ownerService, requestService } from './connection/enter-service.ts';
import { type Listening, type ListenOptions, listen } from './connection/listen.ts';
import { connectAlone, openPool, poolSettings } from './connection/pools.ts';
import { migrations } from './migrations/index.ts';
import type { Queries } from './queries.ts';
import type { Reason } from './session/given-up.ts';
import { lender } from './session/lend.ts';
import type { Session } from './session/session.ts';
import { openSessions, type SessionLimits } from './session/sessions.ts';
import { connectionPatience, openShares } from './session/shares.ts';
import { checkWall } from './wall/check-wall.ts';

export type { Queries } from './queries.ts';

/** How the connections stand. */
export interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

export interface Database extends Queries {
  /** TypeORM's view of the owner's connections: migrations. */
  readonly dataSource: DataSource;
  /** The connections of requests. */
  readonly pool: PoolCounts;
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it throws. A statement may
   * take ten seconds; one that loads may take its time after `set local statement_timeout = 0`.
   */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** What one request asks, in the role of requests, for one caller. Nothing is opened before it is needed. */
  session(userId: string | null, limits?: SessionLimits): Session;
  /** Gives up the requests that are under way, and every further one: the server stops. */
  giveUpRequests(reason: Reason): void;
  /** Listens for what transactions say, on a connection beside the pool. */
  listen(options: ListenOptions): Listening;
  /** What is wrong with the wall between provinces, a sentence each; nothing, when it stands. */
  checkWall(): Promise<readonly string[]>;
  /** Connections beside those of requests, for work that keeps its own. Whoever opens it ends it. */
  openPool(size: number): pg.Pool;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Where the owner logs in: migrations, jobs, maintenance. */
  readonly url: string;
  /** Where requests log in, by a login that owns nothing. Without it every session is refused. */
  readonly requestsUrl?: string;
  /** At most so many connections of requests; beside them the owner has a few. */
  readonly poolSize?: number;
  /** How long a request waits for a connection, in milliseconds. */
  readonly patience?: number;
  /** Called with the text of every statement before it is sent, so that tests can count statements. */
  readonly onStatement?: (text: string) => void;
}

/** Dates stay the text they are (`2026-08-19`): a JavaScript `Date` would move them by the server's zone. */
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Connects; throws what the driver throws when the server cannot be reached. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, requestsUrl = url, poolSize = requestConnections, onStatement } = options;
  const { patience = connectionPatience } = options;
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations,
    logger: silent,
    poolSize: Math.min(poolSize, ownerConnections),
    connectTimeoutMS: 5_000,
    extra: { ...poolSettings({ url, service: ownerService }), pipeline: true },
  });
  await dataSource.initialize();
  const owner = poolOf(dataSource);
  const requests = openPool({
    url: requestsUrl,
    service: requestService,
    max: poolSize,
    pipeline: true,
    connectionTimeoutMillis: patience,
  });
  const shares = openShares(poolSize, patience);
  const askOwner = asking({ service: ownerService, onStatement });
  const ask = asking({ service: requestService, onStatement });
  const sessions = openSessions({ lend: lender(requests, shares), ask });
  return {
    dataSource,
    pool: {
      get totalCount() {
        return requests.totalCount;
      },
      get idleCount() {
        return requests.idleCount;
      },
      get waitingCount() {
        return shares.waiting;
      },
    },
    query: askOwner(owner),
    transaction: (work) => inTransaction(owner, (client) => work({ query: askOwner(client) })),
    session: sessions.open,
    giveUpRequests: sessions.giveUp,
    listen: (given) => listen(() => connectAlone(url, ownerService), given),
    checkWall: () => checkWall({ query: askOwner(owner) }, requestsUrl),
    openPool: (size) => openPool({ url, service: ownerService, max: size }),
    close: async () => {
      await requests.end();
      await dataSource.destroy();
    },
  };
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

/** What goes wrong is thrown, and told once by whoever can act on it. */
const silent: Logger = {
  logQuery: ignore,
  logQueryError: ignore,
  logQuerySlow: ignore,
  logSchemaBuild: ignore,
  logMigration: ignore,
  log: ignore,
};
