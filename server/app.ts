import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Context, ContextParts } from './context.ts';
import type { Database } from './data/database.ts';
import type { Documents } from './documents/documents.ts';
import { formatError } from './errors.ts';
import { stringifyAnswer } from './execution/answer.ts';
import { compiledExecution } from './execution/compiled.ts';
import { openFileDoor } from './files/file-door.ts';
import { serveErrors } from './front-door/fastify-errors.ts';
import { serveFrontPage } from './front-door/front-page.ts';
import { serveGraphql } from './front-door/graphql.route.ts';
import { serveHealth } from './front-door/health.ts';
import { namelessTypes, noIntrospection } from './front-door/hidden-schema.ts';
import { keepJournal } from './front-door/journal.ts';
import { createMetrics, type Metrics, metricsServer } from './front-door/metrics.ts';
import { oneError } from './front-door/one-error.ts';
import { formatQuietly } from './front-door/quiet-errors.ts';
import { sayWhenToRetry } from './front-door/retry-after.ts';
import { type Admission, openAdmission } from './front-door/traffic/admission.ts';
import { takeTurns } from './front-door/traffic/anonymous-turns.ts';
import { type ArrivalTimes, arrivalTimes } from './front-door/traffic/arrival.ts';
import { guardBodies } from './front-door/traffic/body-guard.ts';
import { createHttpServer } from './front-door/traffic/http-server.ts';
import { shedLoad } from './front-door/traffic/load-shedding.ts';
import { silentConnections } from './front-door/traffic/silent-connections.ts';
import { loadExamples } from './graphiql/examples.ts';
import { registerGraphiql } from './graphiql/graphiql.ts';
import { countJobs } from './jobs/job-counts.ts';
import { type Hub, openHub } from './live/hub.ts';
import { streamDoor } from './live/stream/begin.ts';
import { serveStream } from './live/stream/stream.route.ts';
import { serveEvidence } from './modules/evidence/evidence.route.ts';
import { serveExports } from './modules/export/export.route.ts';
import { serveGridFiles } from './modules/grid/file/grid.route.ts';
import { serveImport } from './modules/import/import.route.ts';
import { limitOperations } from './operation-limits/limit-operations.ts';
import { limits } from './operation-limits/limits.ts';
import { fewRepeatedFields } from './operation-limits/repeated-fields.ts';
import type { LoadedPlugin } from './plugins/load.ts';
import { requestContexts } from './request-context.ts';
import type { Identity } from './rights/principal.ts';
import { buildThiDuaSchema } from './schema.ts';
import type { Settings } from './settings.ts';
import type { PersonaToken } from './sign-in/persona.ts';

export interface App {
  /** The address it listens at. */
  listen(): Promise<string>;
  /** Accepts nothing more, and finishes what is in flight; what takes long is cancelled, and answered with 503. */
  close(): Promise<void>;
}

export interface AppOptions {
  readonly database: Database;
  readonly settings: Pick<
    Settings,
    'host' | 'port' | 'metricsPort' | 'production' | 'corsOrigins' | 'evidenceBytes' | 'traffic' | 'graphiql'
  >;
  readonly logger: Logger;
  readonly plugins: readonly LoadedPlugin[];
  /** Which documents are known, and whether any other is served. */
  readonly documents: Documents;
  /** Seals the audit trail. */
  readonly auditKey: string;
  /** Who sends this `authorization` header; null for nobody. Throws a GraphQLError when it proves nothing. */
  readonly identify: (authorization: string | undefined) => Promise<Identity | null>;
  /** Whom GraphiQL offers to run as; their tokens stand in its page. */
  readonly personas?: readonly PersonaToken[];
  /** For a test: how long a request may take to arrive. */
  readonly arrival?: Partial<ArrivalTimes> | undefined;
  /** Answers who may do what instead of the table of rights: for a test that removes it. */
  readonly accessFor?: ContextParts['accessFor'];
  /** What an operation may take, in milliseconds, instead of `limits.deadline`: for a test that passes it. */
  readonly deadline?: number;
}

export async function createApp(options: AppOptions): Promise<App> {
  const { database, settings, logger, plugins, identify } = options;
  if (settings.production && !options.documents.only) logger.warn(openMeans);
  const times = { ...arrivalTimes, ...options.arrival };
  const server = createHttpServer(logger, { ...settings.traffic, times });
  let closing = false;
  // A client that keeps its connection open after the last answer would be waited for.
  server.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  await server.register(helmet, { contentSecurityPolicy: { directives: { defaultSrc: ["'none'"] } } });
  await server.register(cors, {
    origin: [...settings.corsOrigins],
    methods: ['GET', 'POST'],
    // What a file is called, which request it was, when to come again: a page of another origin sees no other header.
    exposedHeaders: ['content-disposition', 'x-request-id', 'retry-after'],
  });
  sayWhenToRetry(server);
  const hub = openHub({ database, logger });
  const metrics = createMetrics({
    pool: database.pool,
    plugins,
    streams: hub,
    jobs: () => countJobs(database),
  });
  serveErrors(server, metrics);
  const { perMinute, maxEventLoopDelay } = settings.traffic;
  await shedLoad(server, maxEventLoopDelay);
  const admission = await openAdmission(server, { identify, perMinute });
  guardBodies(server, { admitted: admission.admitted, times, metrics });
  await server.register((doors) => openDoors(doors, { metrics, hub, admission }, options));
  const { personas = [] } = options;
  if (settings.graphiql) {
    await registerGraphiql(server, { examples: await loadExamples(), endpoint: '/graphql', personas });
  }
  serveFrontPage(server, settings.graphiql);
  serveHealth(server, database, plugins);
  const { host, port, metricsPort } = settings;
  const beside = metricsServer(metrics);
  const endSilent = silentConnections(server.server);
  return {
    async listen() {
      hub.start();
      if (metricsPort !== undefined) await beside.listen({ host, port: metricsPort });
      return server.listen({ host, port });
    },
    async close() {
      closing = true;
      await hub.close();
      endSilent();
      const late = [
        setTimeout(() => database.giveUpRequests('STOPPING'), patience),
        // Whoever sends or reads slowly is not waited for.
        setTimeout(() => server.server.closeAllConnections(), patience + lastWords),
      ];
      await server.close();
      late.forEach(clearTimeout);
      await beside.close();
    },
  };
}

const openMeans =
  'DOCUMENTS=open: whoever reaches this server may send any GraphQL document within its limits. Where only known ' +
  'applications use it, DOCUMENTS=allow-list serves their documents alone (docs/documents.md).';

/** How long requests in flight may go on when the server stops, and how long their answers may take then. */
const patience = 7_000;
const lastWords = 2_000;

interface Beside {
  readonly metrics: Metrics;
  readonly hub: Hub;
  readonly admission: Admission;
}

/** Where one asks who one is: `/graphql`, the streams and the files. */
async function openDoors(server: FastifyInstance, beside: Beside, options: AppOptions): Promise<void> {
  const { settings, logger, identify, documents } = options;
  const { production } = settings;
  const { admit, admitted } = beside.admission;
  server.addHook('onRequest', admit);
  takeTurns(server, admitted, settings.traffic.anonymousAtOnce);
  const telling = { logger, formatError: production ? formatQuietly : formatError };
  const door = streamDoor(telling);
  const apollo = new ApolloServer<Context>({
    gateway: compiledExecution(await buildThiDuaSchema()),
    plugins: [
      // Its cost, a third of the server's CPU a request, buys headers that a POST is never cached by.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(server),
      limitOperations,
      door.plugin,
      ...(production ? [namelessTypes] : []),
      // Before the journal, which counts what is answered.
      oneError,
      keepJournal(logger, beside.metrics),
    ],
    parseOptions: { maxTokens: limits.tokens },
    formatError: telling.formatError,
    stringifyResult: (answer) => `${stringifyAnswer(answer)}\n`,
    introspection: true,
    validationRules: [fewRepeatedFields, ...(production ? [noIntrospection] : [])],
    validationOptions: { maxErrors: 1, hideSuggestions: production },
    stopOnTerminationSignals: false,
    logger,
  });
  await apollo.start();
  const { database, plugins, auditKey, accessFor, deadline } = options;
  const { hub: live } = beside;
  const given = { plugins, auditKey, accessFor, live, deadline };
  const contexts = requestContexts({ database, identify, admitted, ...given });
  serveGraphql(server, { apollo, documents, ...contexts }, settings.graphiql);
  serveStream(server, { apollo, documents, door, ...telling, ...contexts });
  const files = openFileDoor(server, { ...contexts, logger });
  serveImport(files);
  serveGridFiles(files);
  serveEvidence(files, settings.evidenceBytes);
  serveExports(files);
}
