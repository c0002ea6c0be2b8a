import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { errorTable, formatError } from '../errors.ts';
import { logFault } from '../front-door/journal.ts';
import { Refused } from '../mutation/refusal.ts';

interface FailedRequest {
  readonly request: Pick<FastifyRequest, 'id' | 'raw'>;
  readonly reply: FastifyReply;
  readonly logger: Logger;
}

/** A refusal is an answer; anything else is told as GraphQL tells it. */
export function sendFailure(error: unknown, { request, reply, logger }: FailedRequest) {
  if (error instanceof Refused) {
    const { refusal } = error;
    const missing = 'code' in refusal && refusal.code === 'NOT_FOUND';
    const tooLarge = refusal.fields.includes('file') && !request.raw.complete;
    const status = missing ? 404 : tooLarge ? 413 : 422;
    return reply.code(status).send({ refusal });
  }
  logFault(logger, error, request.id);
  const told = formatError(plain(error), error);
  const { http: _, ...known } = told.extensions ?? {};
  const extensions = { ...known, requestId: request.id };
  const status = errorTable[String(told.extensions?.code)]?.status ?? 500;
  return reply.code(status).send({ errors: [{ message: told.message, extensions }] });
}

function plain(error: unknown): GraphQLFormattedError {
  if (error instanceof GraphQLError) return error.toJSON();
  return { message: '', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
