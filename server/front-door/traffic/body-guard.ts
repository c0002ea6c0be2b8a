import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { limits } from '../../operation-limits/limits.ts';
import type { Metrics } from '../metrics.ts';
import type { IdentityOf } from './admission.ts';
import { type ArrivalTimes, type OpenBodies, openBodies } from './arrival.ts';
import { hangUp, type LastWord, late } from './client-errors.ts';

export interface BodyGuardOptions {
  readonly admitted: IdentityOf;
  readonly times: ArrivalTimes;
  readonly metrics: Metrics;
}

/**
 * Holds how many bodies are on their way, and for how long: each holds memory and a connection, whether or not its
 * sender goes on. It knows by then who asks; at an address where one does not ask, nobody does.
 */
export function guardBodies(server: FastifyInstance, { admitted, times, metrics }: BodyGuardOptions): void {
  const anonymous = counting(openBodies.anonymous);
  const signedIn = counting(openBodies.signedIn);
  const watch = (request: FastifyRequest, reply: FastifyReply): void => {
    const { raw } = request;
    if (raw.complete || reply.raw.headersSent || raw.destroyed) return;
    const end = (word: LastWord) => {
      metrics.observe({ operation: '', code: word.code, seconds: reply.elapsedTime / 1_000, cost: 0 });
      hangUp(raw.socket, word);
    };
    const identity = admitted(request);
    const place = identity === null ? anonymous(normalizeIP(request.ip)) : signedIn(identity.userId);
    if ('refused' in place) {
      end(place.refused);
      return;
    }
    const timer = setTimeout(
      () => {
        if (!raw.complete && !reply.raw.headersSent) end(late);
      },
      identity !== null && takesFiles(request) ? times.file : times.body,
    );
    raw.once('close', () => {
      clearTimeout(timer);
      place.leave();
    });
  };
  server.addHook('preParsing', async (request, reply) => {
    // What has come together with its headers is read within this turn of the event loop.
    if (!request.raw.complete) setImmediate(watch, request, reply);
  });
}

/** A route that takes more than a GraphQL request does gives it more time too. */
function takesFiles({ routeOptions }: FastifyRequest): boolean {
  return (routeOptions.bodyLimit ?? 0) > limits.body;
}

type Place = { leave(): void } | { readonly refused: LastWord };

function counting({ together, each }: OpenBodies): (key: string) => Place {
  const open = new Map<string, number>();
  let all = 0;
  return (key) => {
    const own = open.get(key) ?? 0;
    if (own >= each) return { refused: tooMany };
    if (all >= together) return { refused: full };
    open.set(key, own + 1);
    all += 1;
    return {
      leave() {
        all -= 1;
        const rest = (open.get(key) ?? 1) - 1;
        if (rest === 0) open.delete(key);
        else open.set(key, rest);
      },
    };
  };
}

const tooMany: LastWord = {
  status: 429,
  code: 'TOO_MANY_REQUESTS',
  message: 'Quá nhiều yêu cầu đang gửi dở. Hãy chờ rồi thử lại.',
  retryAfter: 5,
};
const full: LastWord = {
  status: 503,
  code: 'UNAVAILABLE',
  message: 'Máy chủ đang nhận quá nhiều yêu cầu. Vui lòng thử lại sau ít giây.',
  retryAfter: 5,
};
