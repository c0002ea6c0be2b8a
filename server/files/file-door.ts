import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import type { Session } from '../data/session/session.ts';
import { unitIdOr } from '../data/unit-id.ts';
import { refuse } from '../mutation/refusal.ts';
import { limits } from '../operation-limits/limits.ts';
import type { ContextOf } from '../request-context.ts';
import { signedIn } from '../rights/authorize.ts';
import type { Operation } from '../rights/table.ts';
import { sendFailure } from './tell-failure.ts';

export interface FileDoorOptions {
  /** The context that `/graphql` makes too: the caller, behind row-level security. */
  readonly context: ContextOf;
  readonly another: ContextOf;
  readonly logger: Logger;
}

/** What a handler reads itself is held to limits of its own; the front door gives whatever may be large more time. */
const mostOfAFile = 100 * 1024 * 1024;

/** What an address says, in its path and behind its question mark. */
interface Route {
  readonly Params: Readonly<Partial<Record<string, string>>>;
  readonly Querystring: Readonly<Partial<Record<string, string>>>;
}

/** A request that brings or fetches a file. */
export interface FileRequest {
  readonly request: FastifyRequest<Route>;
  readonly reply: FastifyReply;
  /**
   * A transaction of its own each time: no connection waits for a slow line. It may take a minute, or as many
   * milliseconds as are said.
   */
  readonly asking: (deadline?: number) => Promise<Context>;
  /** A context whose transaction the handler ends itself, for work that goes on while the answer is sent. */
  readonly another: () => Promise<Context>;
}

type FileHandler = (asked: FileRequest) => Promise<unknown>;

/** Where files go in and out, beside GraphQL and with its rights. */
export interface FileDoor {
  /** The handler reads the body itself, once it knows who sends it. */
  takes(path: string, answer: FileHandler): void;
  gives(path: string, answer: FileHandler): void;
  /** Files are read one after the other: together they would need the memory of all. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function openFileDoor(
  server: FastifyInstance,
  { context, another, logger }: FileDoorOptions,
): FileDoor {
  const handler = (answer: FileHandler) => async (request: FastifyRequest<Route>, reply: FastifyReply) => {
    reply.raw.once('finish', () => {
      // Neither the file nor the report is written: they name people.
      const [ms, url] = [Math.round(reply.elapsedTime), request.routeOptions.url];
      logger.info({ requestId: request.id, url, status: reply.statusCode, ms }, 'file');
    });
    let session: Session | undefined;
    const asking = async (deadline: number = limits.fileDeadline): Promise<Context> => {
      const made = await context(request, reply, deadline);
      ({ session } = made);
      if (request.method === 'POST') session.expectWrites();
      return made;
    };
    try {
      const andAnother = () => another(request, reply, limits.fileDeadline);
      return await answer({ request, reply, asking, another: andAnother });
    } catch (error) {
      return sendFailure(session?.givenUp ?? error, { request, reply, logger });
    }
  };
  return {
    inTurn: oneAtATime(),
    gives: (path, answer) => void server.get<Route>(path, handler(answer)),
    takes: (path, answer) =>
      void server.register(async (scope) => {
        scope.removeAllContentTypeParsers();
        // What it calls itself says nothing; the handler reads it, and no more of it than it takes.
        scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
        scope.post<Route>(path, { bodyLimit: mostOfAFile }, handler(answer));
      }),
  };
}

/** Before a byte of a file is read; and no connection waits for a slow upload. */
export async function admit(
  { access, session }: Context,
  operation: Operation,
  unitId: string,
): Promise<void> {
  signedIn(access);
  const holding = await access.allowing(operation, unitIdOr(unitId));
  await session.rollback();
  if (holding === null) throw refuse('NOT_FOUND');
}

function oneAtATime(): FileDoor['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const csvType = 'text/csv; charset=utf-8';

/** An answer that browsers keep as a file of this name, which is ASCII. */
export function attached(reply: FastifyReply, name: string): FastifyReply {
  return reply
    .type(name.endsWith('.xlsx') ? xlsxType : csvType)
    .header('content-disposition', `attachment; filename="${name}"`);
}
