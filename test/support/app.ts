import { type Client, createClient, type Token } from '@thi-dua/client-sdk';
import { type AppOptions, createApp } from '@thi-dua/server';
import { pino } from 'pino';
import { openDatabase } from '../../server/data/database.ts';
import { readDocuments } from '../../server/documents/documents.ts';
import { prepare } from '../../server/prepare.ts';
import { readSettings } from '../../server/settings.ts';
import { addressesOf, createTestDatabase, environmentOf, type TestDatabase } from './database.ts';

export interface TestAppOptions {
  /** Who asks. */
  readonly token?: Token;
  /** What the server reads from its environment, e.g. `{ PLUGINS: '…' }`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Who a token is; without it a token is the user's id. */
  readonly identify?: AppOptions['identify'];
  /** Another server on the database of one that runs, and drops it. */
  readonly databaseUrl?: string;
  /** How long a request may take to arrive. */
  readonly arrival?: AppOptions['arrival'];
  /** Instead of the table of rights. */
  readonly accessFor?: AppOptions['accessFor'];
  /** What an operation may take, in milliseconds. */
  readonly deadline?: number;
  /** How long one waits for a connection, in milliseconds; long, because tests share a machine. */
  readonly patience?: number;
}

export interface TestApp {
  readonly client: Client;
  /** Of the server, without a path. */
  readonly url: string;
  /** Its owner's; `addressesOf` it gives that of requests too. */
  readonly databaseUrl: string;
  /** Every SQL statement since the start; empty it (`statements.length = 0`) before what you want to count. */
  readonly statements: string[];
  /** What the server logged as a warning or an error, as lines of JSON. */
  readonly log: string[];
  close(): Promise<void>;
}

/** The real server in this process, on a free port, over a fresh database with units and plugins loaded. */
export async function startTestApp({
  token,
  env = {},
  identify = byUserId,
  accessFor,
  arrival,
  databaseUrl,
  deadline,
  patience = 8_000,
}: TestAppOptions = {}): Promise<TestApp> {
  const statements: string[] = [];
  const testDatabase = databaseUrl === undefined ? await createTestDatabase() : shared(databaseUrl);
  const database = await openDatabase({
    ...addressesOf(testDatabase.url),
    poolSize: 4,
    patience,
    onStatement: (text) => statements.push(text),
  });
  // The event loop is the test's too: how late it is says nothing of the server.
  const settings = readSettings({ PORT: '0', MAX_DELAY_MS: '0', ...env, ...testDatabase.environment });
  const log: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line) => void log.push(line) });
  const plugins = await prepare({ database, settings, logger });
  const documents = await readDocuments(settings);
  const app = await createApp({
    database,
    settings,
    logger,
    plugins,
    documents,
    auditKey: 'test',
    identify,
    accessFor,
    arrival,
    ...(deadline === undefined ? {} : { deadline }),
  });
  const url = await app.listen();
  statements.length = 0;
  return {
    client: createClient({ url: new URL('/graphql', url), token }),
    url,
    databaseUrl: testDatabase.url,
    statements,
    log,
    close: async () => {
      await app.close();
      await database.close();
      await testDatabase.drop();
    },
  };
}

const shared = (url: string): TestDatabase => ({
  ...addressesOf(url),
  environment: environmentOf(url),
  drop: async () => {},
});

const byUserId: AppOptions['identify'] = async (authorization) => {
  const userId = authorization?.replace(/^Bearer /, '');
  return userId ? { userId, name: userId, operations: null } : null;
};
