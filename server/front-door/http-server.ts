import { randomUUID } from 'node:crypto';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Logger } from 'pino';
import { limits } from './limits.ts';
import type { TrafficSettings } from './traffic.settings.ts';
import { endUnreadBodies } from './unread-bodies.ts';

/** The HTTP server, with no routes yet. Every answer carries the id of its request. */
export function createHttpServer(
  logger: Logger,
  { trustProxy }: Pick<TrafficSettings, 'trustProxy'>,
): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger;
  const server = fastify({
    trustProxy: [...trustProxy],
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.body,
    requestTimeout: limits.timeout,
    http: { headersTimeout: limits.headers },
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    // What is answered is about people, and differs by who asks. What may be kept (GraphiQL's files) says so itself.
    reply.header('cache-control', 'no-store');
  });
  endUnreadBodies(server);
  return server;
}
