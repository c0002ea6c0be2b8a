import { Readable } from 'node:stream';
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Context } from '../../context.ts';
import type { RequestContexts } from '../../request-context.ts';
import type { Begun, StreamDoor } from './begin.ts';
import { streamBody } from './body.ts';
import { look } from './look.ts';
import { turns } from './turns.ts';

export interface StreamServing extends RequestContexts {
  readonly apollo: ApolloServer<Context>;
  readonly door: StreamDoor;
  readonly logger: Logger;
}

/** So many subscriptions look at once: a busy day may slow them, and leaves connections for requests. */
const looksAtOnce = 3;
/** Proxies cut what is silent for half a minute or more. */
const keepAlive = 15_000;

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
  // Kept open after its end, it would be waited for when the server stops.
  connection: 'close',
};

/** `POST /graphql/stream`: one subscription a request, answered by server-sent events until one of the two ends it. */
export function serveStream(server: FastifyInstance, serving: StreamServing): void {
  const inTurn = turns(looksAtOnce);
  server.post('/graphql/stream', async (request, reply) => {
    const { begun, response } = await admit(serving, request, reply);
    if (begun === undefined) return plain(reply, response);
    const { source, operation } = begun;
    const { logger, another } = serving;
    let looks = 0;
    const lookNow = () => {
      looks += 1;
      return look({ operation, context: () => another(request, reply), logger, requestId: request.id });
    };
    onceGone(reply, () => {
      void source.return?.();
      const ms = Math.round(reply.elapsedTime);
      const name = operation.operationName ?? null;
      logger.info({ requestId: request.id, operation: name, ms, looks }, 'stream ended');
    });
    const body = streamBody({ source, look: () => inTurn(lookNow), keepAlive });
    return reply.headers(streamHeaders).send(Readable.from(body));
  });
}

/** However it ends; the caller may have gone while he was let in. */
function onceGone({ raw }: FastifyReply, work: () => void): void {
  if (raw.destroyed) work();
  else raw.once('close', work);
}

interface Admitted {
  readonly begun: Begun | undefined;
  readonly response: HTTPGraphQLResponse;
}

async function admit(
  { apollo, door, context }: StreamServing,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Admitted> {
  let begun: Begun | undefined;
  const response = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      // What is answered instead of a stream is JSON.
      headers: new HeaderMap([
        ['accept', 'application/json'],
        ['content-type', request.headers['content-type'] ?? ''],
      ]),
      search: '',
      body: request.body,
    },
    context: async () => {
      const made = await context(request, reply);
      door.expect(made, (admitted) => {
        begun = admitted;
      });
      return made;
    },
  });
  if ((response.status ?? 200) < 400) return { begun, response };
  await begun?.source.return?.();
  return { begun: undefined, response };
}

function plain(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): FastifyReply {
  for (const [name, value] of headers) reply.header(name, value);
  return reply.code(status ?? 200).send(body.kind === 'complete' ? body.string : '');
}
