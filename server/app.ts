import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Logger } from 'pino';
import { type Context, createContext } from './context.ts';
import type { Database } from './data/database.ts';
import { formatError } from './errors.ts';
import { serveErrors } from './front-door/fastify-errors.ts';
import { serveHealth } from './front-door/health.ts';
import { keepJournal } from './front-door/journal.ts';
import { limitOperations, limits } from './front-door/limits.ts';
import { createMetrics, type Metrics, metricsServer } from './front-door/metrics.ts';
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
  readonly settings: Pick<Settings, 'host' | 'port' | 'metricsPort' | 'production' | 'corsOrigins'>;
  readonly logger: Logger;
  readonly plugins: readonly LoadedPlugin[];
}

export async function createApp(options: AppOptions): Promise<App> {
  const { database, settings, logger, plugins } = options;
  const server = createServer(logger);
  await server.register(helmet, { contentSecurityPolicy: { directives: { defaultSrc: ["'none'"] } } });
  await server.register(cors, { origin: [...settings.corsOrigins], methods: ['POST'] });
  serveErrors(server);
  const metrics = createMetrics(database.pool, plugins);
  await serveGraphql(server, metrics, options);
  await registerGraphiql(server, { examples: await loadExamples(), endpoint: '/graphql' });
  serveHealth(server, database, plugins);
  const { host, port, metricsPort } = settings;
  const beside = metricsServer(metrics);
  let closing = false;
  // A client that keeps its connection open after the last answer would be waited for.
  server.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  return {
    async listen() {
      if (metricsPort !== undefined) await beside.listen({ host, port: metricsPort });
      return server.listen({ host, port });
    },
    async close() {
      closing = true;
      await server.close();
      await beside.close();
    },
  };
}

function createServer(logger: Logger): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger;
  const server = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.body,
    requestTimeout: limits.timeout,
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  return server;
}

async function serveGraphql(server: FastifyInstance, metrics: Metrics, options: AppOptions): Promise<void> {
  const { database, settings, logger, plugins } = options;
  const apollo = new ApolloServer<Context>({
    schema: await buildThiDuaSchema(),
    plugins: [
      // Its cost, a third of the server's CPU a request, buys headers that a POST is never cached by.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(server),
      limitOperations,
      keepJournal(logger, metrics),
    ],
    parseOptions: { maxTokens: limits.tokens },
    formatError,
    introspection: !settings.production,
    hideSchemaDetailsFromClientErrors: settings.production,
    stopOnTerminationSignals: false,
    logger,
  });
  await apollo.start();
  const context = async ({ id: requestId }: { readonly id: string }) =>
    createContext({ queries: database, plugins, journal: { requestId, cost: 0 } });
  server.post('/graphql', fastifyApolloHandler(apollo, { context }));
  // Who clicks the address that `npm start` prints.
  for (const url of ['/', '/graphql']) server.get(url, (_request, reply) => reply.redirect('/graphiql'));
}
