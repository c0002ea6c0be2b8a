import type { FastifyInstance } from 'fastify';

/** When whoever is told 503 may come back, in seconds. */
export const retryAfter = '2';

/** Every answer with 503 says when to come back, whoever gives it. */
export function sayWhenToRetry(server: FastifyInstance): void {
  server.addHook('onSend', async (_request, reply) => {
    if (reply.statusCode === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', retryAfter);
  });
}
