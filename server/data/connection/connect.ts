import type { Logger } from 'pino';
import { codeOf, messageOf, StartError } from '../../process/start-error.ts';
import type { Settings } from '../../settings.ts';
import { type Database, type DatabaseOptions, openDatabase } from '../database.ts';
import { type Cluster, startCluster } from '../embedded/cluster.ts';
import { checkDataDirectory } from '../embedded/initialise.ts';
import { sharesBackends, sharingRefused } from '../wall/pooling.ts';

/** The database the server works with, wherever it runs. */
export interface Connection {
  readonly database: Database;
  /** Where the database is, in words and without the password. */
  readonly place: string;
  close(): Promise<void>;
  /** Ends the connections at once, in the last moment of the process, which cannot wait. */
  abandon(): void;
}

type Addresses = Required<Pick<DatabaseOptions, 'url' | 'requestsUrl'>>;

const oldest = 15;

export async function connect(settings: Settings, logger: Logger): Promise<Connection> {
  // Also beside a database of yours: how far the audit trail has come is kept there.
  await checkDataDirectory(settings.dataDirectory);
  const { databaseUrl: requestsUrl, databaseOwnerUrl: url } = settings;
  if (url === undefined || requestsUrl === undefined) return connectToEmbedded(settings, logger);
  return connectToYours({ url, requestsUrl });
}

async function connectToYours(addresses: Addresses): Promise<Connection> {
  const name = nameOf(addresses.url);
  await refuseSharing('DATABASE_OWNER_URL', addresses.url);
  await refuseSharing('DATABASE_URL', addresses.requestsUrl);
  const database = await openDatabase(addresses).catch(unusable('DATABASE_OWNER_URL', addresses.url));
  const version = await versionOf(database);
  if (Number.parseInt(version, 10) < oldest) {
    await database.close();
    throw new StartError(
      `The database ${name} is PostgreSQL ${version}, which is too old: ${oldest} or newer is needed.`,
    );
  }
  return {
    database,
    place: `PostgreSQL ${version} at ${name}`,
    close: () => database.close(),
    abandon: () => undefined,
  };
}

/** Before anything else: what a start does is not made for such a pooler either. */
async function refuseSharing(variable: string, url: string): Promise<void> {
  if (await sharesBackends(url).catch(unusable(variable, url)))
    throw new StartError(sharingRefused(variable));
}

function unusable(variable: string, url: string): (error: unknown) => never {
  return (error) => {
    throw new StartError(`The database ${nameOf(url)} (${variable}) cannot be used: ${reasonOf(error)}.`);
  };
}

/** Without the password. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

async function connectToEmbedded(settings: Settings, logger: Logger): Promise<Connection> {
  const cluster = await startCluster(settings.dataDirectory, {
    onChange: (answers, why) => {
      if (answers) logger.info('The embedded PostgreSQL answers again.');
      else if (why !== undefined)
        logger.error(why, 'The embedded PostgreSQL does not come back; it is tried again.');
      else
        logger.error(
          'The embedded PostgreSQL stopped unexpectedly: it is started again; until then requests that need data fail.',
        );
    },
  });
  const database = await openIn(cluster).catch(async (error: unknown) => {
    await cluster.stop();
    throw error;
  });
  return {
    database,
    place: `embedded PostgreSQL ${await versionOf(database)} on port ${cluster.port}`,
    close: async () => {
      await database.close();
      await cluster.stop();
    },
    abandon: cluster.abandon,
  };
}

async function openIn(cluster: Cluster): Promise<Database> {
  await cluster.ensureDatabase('thi_dua');
  return openDatabase({ url: cluster.url('thi_dua'), requestsUrl: cluster.requestsUrl('thi_dua') });
}

/** Like `18.4`, without what a distribution adds. */
async function versionOf(database: Database): Promise<string> {
  const [row] = await database.query<{ version: string }>(
    `select split_part(current_setting('server_version'), ' ', 1) as version`,
  );
  return row?.version ?? '';
}

function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
      return 'nothing answers there';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'no such host';
    default:
      return messageOf(error);
  }
}
