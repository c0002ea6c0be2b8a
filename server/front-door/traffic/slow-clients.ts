import type { FastifyInstance } from 'fastify';
import type { ArrivalTimes } from './arrival.ts';

/** Whoever does not read what is answered, or goes on sending what is not read, holds memory: both have an end. */
export function endSlowClients(server: FastifyInstance, { reading }: Pick<ArrivalTimes, 'reading'>): void {
  server.addHook('onSend', async (_request, { raw }) => {
    // Node sets it back for the next request of the connection.
    raw.setTimeout(reading, () => raw.destroy());
  });
  server.addHook('onResponse', async ({ raw }) => {
    if (raw.complete) return;
    raw.resume();
    // A moment to see the answer.
    setTimeout(() => {
      if (!raw.complete) raw.socket.destroy();
    }, 1_000).unref();
  });
}
