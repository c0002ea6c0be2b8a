import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { PerMinute } from './traffic.settings.ts';

/** Counts a request. Throws `TOO_MANY_REQUESTS` when there were too many within the minute. */
export type RequestCounter = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

export interface RateLimits {
  /** By address. */
  readonly anonymous: RequestCounter;
  /** By address. */
  readonly badTokens: RequestCounter;
  /** Limit by user, whatever address the requests come from. */
  readonly signedIn: RequestCounter;
}

interface Limit {
  readonly name: keyof PerMinute;
  readonly max: number;
  /** Whom the request is counted for; absent: its address, of IPv6 the first 64 bits. */
  readonly keyGenerator?: (request: FastifyRequest) => string;
}

/** So many addresses, and so many users, are remembered; beyond them those not seen for longest are forgotten. */
const remembered = 20_000;

/** Nothing is limited by itself: `admission.ts` says which limit a request falls under, once it is known who asks. */
export async function openRateLimits(
  server: FastifyInstance,
  perMinute: PerMinute,
  userOf: (request: FastifyRequest) => string,
): Promise<RateLimits> {
  await server.register(rateLimit, { global: false, timeWindow: 60_000, cache: remembered });
  const { anonymous, badTokens, signedIn } = perMinute;
  return {
    anonymous: counting(server, { name: 'anonymous', max: anonymous }),
    badTokens: counting(server, { name: 'badTokens', max: badTokens }),
    signedIn: counting(server, { name: 'signedIn', max: signedIn, keyGenerator: userOf }),
  };
}

function counting(server: FastifyInstance, { name, ...limit }: Limit): RequestCounter {
  if (limit.max === 0) return async () => {};
  const count = server.createRateLimit(limit);
  return async (request, reply) => {
    const counted = await count(request);
    if (counted.isAllowed) return;
    if (counted.isExceeded) {
      reply.header('retry-after', counted.ttlInSeconds);
      throw tooMany(name, limit.max);
    }
    // Once a minute, not once a request.
    if (counted.remaining === 0)
      request.log.warn({ limit: name, of: counted.key }, 'a rate limit is reached');
  };
}

function tooMany(limit: Limit['name'], atMost: number): GraphQLError {
  return new GraphQLError(`Quá nhiều yêu cầu: tối đa ${atMost} trong một phút. Hãy chờ rồi thử lại.`, {
    extensions: { code: 'TOO_MANY_REQUESTS', limit, atMost },
  });
}
