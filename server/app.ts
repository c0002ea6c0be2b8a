import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Logger } from 'pino';
import { type Context, createContext } from './context.ts';
import type { Database } from './data/database.ts';
import { formatError } from './errors.ts';
import { loadExamples } from './graphiql/examples.ts';
import { registerGraphiql } from './graphiql/graphiql.ts';
import type { LoadedPlugin } from './plugins/load.ts';
import { buildThiDuaSchema } from './schema.ts';
import type { Settings } from './settings.ts';

export interface App {
  /** The address it listens at. */
  listen(): Promise<string>;
  /** Accepts nothing more, and finishes what is in flight. */
  close(): Promise<void>;
}

export interface AppOptions {
  readonly database: Database;
  readonly settings: Pick<Settings, 'host' | 'port'>;
  readonly logger: Logger;
  readonly plugins: readonly LoadedPlugin[];
}

const largestRequest = 256 * 1024;

export async function createApp({ database, settings, logger, plugins }: AppOptions): Promise<App> {
  const loggerInstance: FastifyBaseLogger = logger;
  const server = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestRequest,
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await serveGraphql(server, { database, logger, plugins });
  await registerGraphiql(server, { examples: await loadExamples(), endpoint: '/graphql' });
  serveHealth(server, database, plugins);
  return {
    listen: () => server.listen({ host: settings.host, port: settings.port }),
    close: () => server.close(),
  };
}

async function serveGraphql(
  server: FastifyInstance,
  { database, logger, plugins }: Omit<AppOptions, 'settings'>,
) {
  const apollo = new ApolloServer<Context>({
    schema: await buildThiDuaSchema(),
    // Its cost, a third of the server's CPU a request, buys headers that a POST is never cached by.
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(server)],
    formatError: formatError(logger),
    introspection: true,
    stopOnTerminationSignals: false,
    logger,
  });
  await apollo.start();
  server.post(
    '/graphql',
    fastifyApolloHandler(apollo, { context: async () => createContext(database, plugins) }),
  );
}

/** `/health`: the process lives. `/ready`: it can answer, and which plugins it answers for. */
function serveHealth(server: FastifyInstance, database: Database, plugins: readonly LoadedPlugin[]): void {
  server.get('/health', async () => ({ status: 'ok' }));
  server.get('/ready', async (request, reply) => {
    try {
      await database.query('select');
    } catch (error) {
      request.log.error(error, 'the database does not answer');
      return reply.code(503).send({ status: 'unavailable', reason: 'The database does not answer.' });
    }
    return { status: 'ready', plugins: plugins.map(pluginState) };
  });
}

function pluginState(plugin: LoadedPlugin) {
  if (plugin.state === 'ACTIVE')
    return { id: plugin.plugin.id, version: plugin.plugin.version, state: plugin.state };
  return { id: plugin.id ?? plugin.entry, state: plugin.state, faults: plugin.faults };
}
