import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { logFault } from '../../front-door/journal.ts';
import { type FormatError, variableOf } from '../../front-door/quiet-errors.ts';

export interface ErrorContext {
  readonly logger: Logger;
  readonly requestId: string;
  readonly formatError: FormatError;
}

/** Errors of a stream as `/graphql` tells them; what is our fault is logged. */
export function shownErrors(
  errors: readonly GraphQLError[],
  { logger, requestId, formatError }: ErrorContext,
): GraphQLFormattedError[] {
  return errors.map((error) => {
    if (isFault(error)) logFault(logger, error.originalError, requestId);
    const told = formatError(withCode(error), error);
    const { http: _, ...extensions } = told.extensions ?? {};
    return { ...told, extensions: { ...extensions, requestId } };
  });
}

/** A variable that cannot be taken is graphql's own word, whoever found it: the scalar's complaint is its cause. */
function isFault(error: GraphQLError): boolean {
  return error.originalError !== undefined && variableOf(error) === undefined;
}

function withCode(error: GraphQLError): GraphQLFormattedError {
  const code = isFault(error) ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
  return { ...error.toJSON(), extensions: { code, ...error.extensions } };
}
