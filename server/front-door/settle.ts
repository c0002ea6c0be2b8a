import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { Context } from '../context.ts';
import { formatError } from '../errors.ts';

/** Ends the request's transaction, and answers for a request that was given up, whatever it had found until then. */
export async function settle(request: GraphQLRequestContextWillSendResponse<Context>): Promise<void> {
  const { response, contextValue } = request;
  await end(request);
  const { givenUp } = contextValue.session;
  if (givenUp === undefined || response.body.kind !== 'single') return;
  const { singleResult } = response.body;
  singleResult.data = null;
  singleResult.errors = [formatError({ message: '', extensions: { code: internal } }, givenUp)];
}

/**
 * Ends the request's transaction before the answer goes out: what is acknowledged is kept. A mutation with an error
 * is undone as a whole, so it must not show what did not happen.
 */
async function end(request: GraphQLRequestContextWillSendResponse<Context>): Promise<void> {
  const { response, contextValue, operation, logger } = request;
  if (response.body.kind !== 'single') return contextValue.session.rollback();
  const { singleResult } = response.body;
  const failed = (singleResult.errors?.length ?? 0) > 0;
  if (failed && operation?.operation !== OperationTypeNode.QUERY) {
    if (singleResult.data != null) singleResult.data = null;
    return contextValue.session.rollback();
  }
  try {
    await contextValue.session.commit();
  } catch (error) {
    if (contextValue.session.givenUp === undefined) logger.error(error);
    // Also of a query: that somebody read personal data is written down or it is not shown.
    singleResult.data = null;
    if (!failed) singleResult.errors = [unavailable];
  }
}

const internal = 'INTERNAL_SERVER_ERROR';

const unavailable = {
  message: 'Cơ sở dữ liệu tạm thời không trả lời. Vui lòng thử lại sau ít giây.',
  extensions: { code: 'UNAVAILABLE' },
};
