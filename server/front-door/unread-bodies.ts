import type { FastifyInstance } from 'fastify';

/** Whoever goes on sending what was answered without being read gets a moment to see the answer, and no more. */
export function endUnreadBodies(server: FastifyInstance): void {
  server.addHook('onResponse', async ({ raw }) => {
    if (raw.complete) return;
    raw.resume();
    setTimeout(() => {
      if (!raw.complete) raw.socket.destroy();
    }, 1_000).unref();
  });
}
