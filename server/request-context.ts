import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Context, createContext, type Given } from './context.ts';
import type { Database } from './data/database.ts';
import type { Identity } from './rights/principal.ts';
import { identityOf } from './sign-in/request-identity.ts';

/** Makes a context for whoever sends a request. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

export interface ContextMaking extends Pick<Given, 'plugins' | 'auditKey' | 'accessFor' | 'live'> {
  readonly database: Database;
  readonly identify: (authorization: string | undefined) => Promise<Identity | null>;
}

export interface RequestContexts {
  /** The request's own: however it ends, no connection stays behind in its transaction. */
  readonly context: ContextOf;
  /** One more for the same request; whoever asks for it ends its transaction. */
  readonly another: ContextOf;
}

export function requestContexts({ database, identify, ...given }: ContextMaking): RequestContexts {
  const another: ContextOf = async (request, reply) => {
    const identity = await identityOf(request, reply, identify);
    const session = database.session(identity?.userId ?? null);
    return createContext({ ...given, session, identity, journal: { requestId: request.id, cost: 0 } });
  };
  const context: ContextOf = async (request, reply) => {
    const made = await another(request, reply);
    reply.raw.once('close', () => void made.session.rollback());
    return made;
  };
  return { context, another };
}
