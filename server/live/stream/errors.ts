import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { formatError } from '../../errors.ts';
import { logFault } from '../../front-door/journal.ts';

export interface Telling {
  readonly logger: Logger;
  readonly requestId: string;
}

/** Errors of a stream as `/graphql` tells them; what is our fault is logged. */
export function tellErrors(
  errors: readonly GraphQLError[],
  { logger, requestId }: Telling,
): GraphQLFormattedError[] {
  return errors.map((error) => {
    if (error.originalError) logFault(logger, error.originalError, requestId);
    const told = formatError(withCode(error), error);
    const { http: _, ...extensions } = told.extensions ?? {};
    return { ...told, extensions: { ...extensions, requestId } };
  });
}

/** Without a code and without a cause: graphql's own word about a variable it cannot take. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  const code = error.originalError ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
  return { ...error.toJSON(), extensions: { code, ...error.extensions } };
}
