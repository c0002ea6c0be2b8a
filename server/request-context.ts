import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Context, createContext, type Given } from './context.ts';
import type { Database } from './data/database.ts';
import type { Admitted } from './front-door/admission.ts';
import type { Identity } from './rights/principal.ts';

/** Makes a context for whoever sends a request. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

export interface ContextMaking extends Pick<Given, 'plugins' | 'auditKey' | 'accessFor' | 'live'> {
  readonly database: Database;
  readonly identify: (authorization: string | undefined) => Promise<Identity | null>;
  readonly admitted: Admitted;
}

export interface RequestContexts {
  /** The request's own: however it ends, no connection stays behind in its transaction. */
  readonly context: ContextOf;
  /**
   * One more for the same request, as whom its token proves now: streams outlive tokens. Whoever asks for it ends its
   * transaction.
   */
  readonly another: ContextOf;
}

export function requestContexts({ database, identify, admitted, ...given }: ContextMaking): RequestContexts {
  const contextFor = (identity: Identity | null, { id }: FastifyRequest): Context => {
    const session = database.session(identity?.userId ?? null);
    return createContext({ ...given, session, identity, journal: { requestId: id, cost: 0 } });
  };
  const context: ContextOf = async (request, reply) => {
    const made = contextFor(admitted(request), request);
    reply.raw.once('close', () => void made.session.rollback());
    return made;
  };
  const another: ContextOf = async (request) =>
    contextFor(await identify(request.headers.authorization), request);
  return { context, another };
}
