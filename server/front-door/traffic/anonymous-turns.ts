import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { IdentityOf } from './admission.ts';
import { fairTurns, type TurnLimits } from './fair-turns.ts';

export type AnonymousLimits = Omit<TurnLimits, 'atOnce'>;

/** How many requests without a sign-in may wait for their turn, of all addresses and of one, and how long. */
export const anonymousLimits: AnonymousLimits = { waiting: 256, each: 64, patience: 2_000 };

/** A request that nobody waits for any more has been cancelled by then. */
const deadline = 10_000;

/**
 * Lets a fixed number of requests of people who have not signed in run at once, so that they never hold all the
 * connections and turns of the event loop. The body has been read by then: no slow line holds a turn.
 */
export function takeTurns(server: FastifyInstance, admitted: IdentityOf, atOnce: number): void {
  const turns = fairTurns({ ...anonymousLimits, atOnce });
  const held = new WeakMap<FastifyRequest, () => void>();
  server.addHook('preHandler', async (request, reply) => {
    if (admitted(request) !== null) return;
    const leave = await turns.enter(normalizeIP(request.ip), reply.raw).catch((error: unknown) => {
      reply.header('retry-after', 2);
      throw error;
    });
    held.set(request, leave);
    // Whoever hangs up does not make room for the next at once: what he asked for may still run.
    reply.raw.once('close', () => setTimeout(leave, deadline).unref());
  });
  server.addHook('onSend', async (request) => held.get(request)?.());
}
