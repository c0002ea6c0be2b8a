import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Identity } from '../../rights/principal.ts';
import { provesNothing, SignInEnded } from '../../sign-in/refused.ts';
import { openRateLimits, type RateLimits } from './rate-limits.ts';
import type { PerMinute } from './traffic.settings.ts';

export interface AdmissionOptions {
  readonly identify: (authorization: string | undefined) => Promise<Identity | null>;
  readonly perMinute: PerMinute;
}

/** Who sends a request; null: nobody who has signed in, or the address is none where one asks. */
export type IdentityOf = (request: FastifyRequest) => Identity | null;

export interface Admission {
  /** The hook of every address where one asks who one is. */
  readonly admit: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  readonly admitted: IdentityOf;
}

/**
 * Finds out who asks before the body is read, and counts the request. Limits by address are for those who have not
 * signed in: a token is judged first, and a right one is never refused for its address, behind which a whole province
 * may sit.
 */
export async function openAdmission(
  server: FastifyInstance,
  { identify, perMinute }: AdmissionOptions,
): Promise<Admission> {
  const identities = new WeakMap<FastifyRequest, Identity>();
  const limits = await openRateLimits(server, perMinute, (request) => identities.get(request)?.userId ?? '');
  return {
    admitted: (request) => identities.get(request) ?? null,
    async admit(request, reply) {
      const identity = await identify(request.headers.authorization).catch((error: unknown) =>
        refuse(error, { request, reply, limits }),
      );
      if (identity === null) return limits.anonymous(request, reply);
      identities.set(request, identity);
      await limits.signedIn(request, reply);
    },
  };
}

interface RefusalContext {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly limits: RateLimits;
}

/** A session that has ended is everyday in an office, and must be told so that people sign in again; a guess is not. */
async function refuse(error: unknown, { request, reply, limits }: RefusalContext): Promise<never> {
  if (provesNothing(error)) {
    await limits[error instanceof SignInEnded ? 'anonymous' : 'badTokens'](request, reply);
    reply.header('www-authenticate', 'Bearer error="invalid_token"');
    request.log.info({ requestId: request.id, code: 'UNAUTHENTICATED' }, 'sign-in refused');
  }
  throw error;
}
