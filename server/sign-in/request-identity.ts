import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Identity } from '../rights/principal.ts';

/** Finds out who asks. What is thrown here never comes to the journal, so it carries the request's id itself. */
export async function identityOf(
  request: FastifyRequest,
  reply: FastifyReply,
  identify: (authorization: string | undefined) => Promise<Identity | null>,
): Promise<Identity | null> {
  try {
    return await identify(request.headers.authorization);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { code } = error.extensions;
    if (code === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer error="invalid_token"');
    request.log.info({ requestId: request.id, codes: [code] }, 'sign-in refused');
    throw new GraphQLError(error.message, { extensions: { ...error.extensions, requestId: request.id } });
  }
}
