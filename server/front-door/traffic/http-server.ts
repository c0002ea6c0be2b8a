import { randomUUID } from 'node:crypto';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Logger } from 'pino';
import { limits } from '../../operation-limits/limits.ts';
import type { ArrivalTimes } from './arrival.ts';
import { answerClientError } from './client-errors.ts';
import { endSlowClients } from './slow-clients.ts';
import type { TrafficSettings } from './traffic.settings.ts';

export interface HttpServerOptions extends Pick<TrafficSettings, 'trustProxy'> {
  readonly times: ArrivalTimes;
}

/** The HTTP server, with no routes yet. Every answer carries the id of its request. */
export function createHttpServer(logger: Logger, { trustProxy, times }: HttpServerOptions): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = logger;
  const server = fastify({
    trustProxy: [...trustProxy],
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.body,
    // No request may take longer to arrive; `body-guard.ts` is stricter with most.
    requestTimeout: times.file,
    clientErrorHandler: answerClientError,
    http: { headersTimeout: times.headers, connectionsCheckingInterval: times.check },
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    // What is answered is about people, and differs by who asks. What may be kept (GraphiQL's files) says so itself.
    reply.header('cache-control', 'no-store');
  });
  endSlowClients(server, times);
  return server;
}
