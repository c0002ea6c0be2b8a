import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { hasNoRoom } from '../data/connection/no-room.ts';
import { GivenUp } from '../data/session/given-up.ts';
import { kindOf } from '../errors.ts';
import type { Metrics } from './metrics.ts';
import { retryAfter } from './retry-after.ts';
import { settle } from './settle.ts';
import { statusOf } from './status.ts';

const internal = 'INTERNAL_SERVER_ERROR';

/**
 * Writes a line for every operation and counts it, and puts the request's id into every error. Neither query
 * nor variables are written: they may hold personal data.
 */
export function keepJournal(logger: Logger, metrics: Metrics): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const started = performance.now();
      return {
        async didResolveOperation({ operation, contextValue }) {
          if (operation?.operation === OperationTypeNode.MUTATION) contextValue.session.expectWrites();
        },
        async didEncounterErrors({ errors, contextValue: { journal, session } }) {
          // What was cancelled says nothing about itself.
          if (session.givenUp !== undefined) return;
          for (const { originalError } of errors) {
            if (originalError) logFault(logger, originalError, journal.requestId);
          }
        },
        async willSendResponse(request) {
          await settle(request);
          const { response, contextValue, operationName } = request;
          const { requestId, cost } = contextValue.journal;
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          const codes = errors.map(({ extensions }) => String(extensions?.code ?? internal));
          if (response.body.kind === 'single' && errors.length > 0) {
            response.body.singleResult.errors = errors.map((error) => ({
              ...error,
              extensions: { ...error.extensions, requestId },
            }));
          }
          const accept = request.request.http?.headers.get('accept');
          const status =
            response.body.kind === 'single' ? statusOf(response.body.singleResult, accept) : undefined;
          if (codes.includes('UNAVAILABLE')) response.http.headers.set('retry-after', retryAfter);
          if (status !== undefined) response.http.status = status;
          const seconds = (performance.now() - started) / 1_000;
          const reason = contextValue.session.givenUp?.reason;
          if (reason === 'CLIENT_GONE') codes.splice(0, codes.length, reason);
          metrics.observe({ operation: operationName ?? '', code: codes[0] ?? 'OK', seconds, cost });
          const line = {
            requestId,
            operation: operationName ?? null,
            ms: Math.round(seconds * 1_000),
            cost,
            codes,
          };
          if (reason === undefined || reason === 'CLIENT_GONE') logger.info(line, 'operation');
          else logger.warn({ ...line, reason }, 'an operation was given up');
        },
      };
    },
  };
}

/** Writes what went wrong on our side; what a caller is told in full is no line of the log. */
export function logFault(logger: Logger, error: unknown, requestId: string): void {
  if (error instanceof GraphQLError) return;
  if (error instanceof GivenUp) {
    if (error.reason !== 'CLIENT_GONE')
      logger.warn({ requestId, reason: error.reason }, 'a request was given up');
    return;
  }
  const kind = kindOf(error);
  if (kind === 'FAILED_TOGETHER') return;
  const line = { err: error, requestId };
  // A value PostgreSQL could not take: most likely the caller's, perhaps a cast of ours.
  if (kind === 'BAD_USER_INPUT') logger.warn(line, 'a value was refused by the database');
  else if (hasNoRoom(error))
    logger.error(line, 'The disk of the database has no room: changes fail until it has.');
  else logger.error(line, 'a request failed');
}
