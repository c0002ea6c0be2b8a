import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Context, type ContextParts, createContext } from './context.ts';
import type { Database } from './data/database.ts';
import type { IdentityOf } from './front-door/traffic/admission.ts';
import { limits } from './operation-limits/limits.ts';
import type { Identity } from './rights/principal.ts';

/** Makes a context for whoever sends a request; `deadline` is what it may take, in milliseconds. */
export type ContextOf = (request: FastifyRequest, reply: FastifyReply, deadline?: number) => Promise<Context>;

export interface ContextSource extends Pick<ContextParts, 'plugins' | 'auditKey' | 'accessFor' | 'live'> {
  readonly database: Database;
  readonly identify: (authorization: string | undefined) => Promise<Identity | null>;
  readonly admitted: IdentityOf;
  /** What a request may take unless it is said otherwise, in milliseconds. */
  readonly deadline?: number | undefined;
}

export interface RequestContexts {
  /** The request's own: it is given up when the client hangs up. */
  readonly context: ContextOf;
  /**
   * One more for the same request, as whom its token proves now: streams outlive tokens. Whoever asks for it ends its
   * transaction.
   */
  readonly another: ContextOf;
}

export function requestContexts(making: ContextSource): RequestContexts {
  const { database, identify, admitted, deadline: usual = limits.deadline, ...given } = making;
  const contextFor = (identity: Identity | null, { id }: FastifyRequest, deadline = usual): Context => {
    const session = database.session(identity?.userId ?? null, { deadline });
    return createContext({ ...given, session, identity, journal: { requestId: id, cost: 0 } });
  };
  const context: ContextOf = async (request, { raw }, deadline) => {
    const made = contextFor(admitted(request), request, deadline);
    const hungUp = (): void => made.session.giveUp('CLIENT_GONE');
    if (raw.destroyed) hungUp();
    else raw.once('close', hungUp);
    return made;
  };
  const another: ContextOf = async (request, _reply, deadline) =>
    contextFor(await identify(request.headers.authorization), request, deadline);
  return { context, another };
}
