import { Readable } from 'node:stream';
import type { HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askApollo, type GraphqlOptions, send } from '../../front-door/graphql.route.ts';
import type { ContextOf, RequestContexts } from '../../request-context.ts';
import type { Begun, StreamDoor } from './begin.ts';
import { streamBody } from './body.ts';
import type { ErrorContext } from './errors.ts';
import { look } from './look.ts';
import { turns } from './turns.ts';

export interface StreamOptions extends GraphqlOptions, RequestContexts, Omit<ErrorContext, 'requestId'> {
  readonly door: StreamDoor;
}

/** So many subscriptions look at once: a busy day may slow them, and leaves connections for requests. */
const looksAtOnce = 3;
/** Proxies cut what is silent for half a minute or more. */
const keepAlive = 15_000;

const streamHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
  // Kept open after its end, it would be waited for when the server stops.
  connection: 'close',
};

/** `POST /graphql/stream`: one subscription a request, answered by server-sent events until one of the two ends it. */
export function serveStream(server: FastifyInstance, serving: StreamOptions): void {
  const inTurn = turns(looksAtOnce);
  server.post('/graphql/stream', async (request, reply) => {
    const { begun, endsAt, response } = await admit(serving, request, reply);
    if (begun === undefined) return send(reply, response);
    const { source, operation } = begun;
    const { logger, formatError, another } = serving;
    let looks = 0;
    const lookNow = () => {
      looks += 1;
      const telling = { logger, formatError, requestId: request.id };
      return look({ operation, context: () => another(request, reply), ...telling });
    };
    onceGone(reply, () => {
      void source.return?.();
      const ms = Math.round(reply.elapsedTime);
      const name = operation.operationName ?? null;
      logger.info({ requestId: request.id, operation: name, ms, looks }, 'stream ended');
    });
    const body = streamBody({ source, look: () => inTurn(lookNow), endsAt, keepAlive });
    return reply.headers(streamHeaders).send(Readable.from(body));
  });
}

/** However it ends; the caller may have gone while he was let in. */
function onceGone({ raw }: FastifyReply, work: () => void): void {
  if (raw.destroyed) work();
  else raw.once('close', work);
}

interface AdmittedStream {
  readonly begun: Begun | undefined;
  /** When the sign-in of who asks ends. */
  readonly endsAt?: number | undefined;
  readonly response: HTTPGraphQLResponse;
}

async function admit(
  serving: StreamOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<AdmittedStream> {
  let begun: Begun | undefined;
  let endsAt: number | undefined;
  const context: ContextOf = async () => {
    const made = await serving.context(request, reply);
    endsAt = made.access.identity?.endsAt;
    serving.door.expect(made, (admitted) => {
      begun = admitted;
    });
    return made;
  };
  const response = await askApollo({ ...serving, context, accept: '*/*' }, request, reply);
  if ((response.status ?? 200) < 400) return { begun, endsAt, response };
  await begun?.source.return?.();
  return { begun: undefined, response };
}
