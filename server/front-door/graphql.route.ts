import {
  type ApolloServer,
  HeaderMap,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import type { Documents } from '../documents/documents.ts';
import { type Parameters, withDocument, withListedQuery } from '../documents/requested-document.ts';
import type { ContextOf } from '../request-context.ts';

export interface GraphqlOptions {
  readonly apollo: ApolloServer<Context>;
  readonly documents: Documents;
  readonly context: ContextOf;
  /** Instead of what the request accepts: where it wants a stream, what is answered in its place is JSON. */
  readonly accept?: string;
}

/** `POST /graphql`, and `GET` for queries that are listed. */
export function serveGraphql(server: FastifyInstance, serving: GraphqlOptions, graphiql: boolean): void {
  server.post('/graphql', async (request, reply) => send(reply, await askApollo(serving, request, reply)));
  server.get('/graphql', async (request, reply) => {
    // Who clicks the address that `npm start` prints.
    if (graphiql && !request.url.includes('?')) return reply.redirect('/graphiql');
    return send(reply, await askApollo(serving, request, reply));
  });
}

/** Lets Apollo answer a request, its document looked up first; throws a GraphQLError for one that is not served. */
export async function askApollo(
  { apollo, documents, context, accept }: GraphqlOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<HTTPGraphQLResponse> {
  const asked = request.method === 'GET' ? inAddress(request, documents) : inBody(request, documents);
  return apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method, headers: headersOf(request, accept), ...asked },
    context: () => context(request, reply),
  });
}

export function send(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): FastifyReply {
  for (const [name, value] of headers) reply.header(name, value);
  return reply.code(status ?? 200).send(body.kind === 'complete' ? body.string : '');
}

type RequestedOperation = Pick<HTTPGraphQLRequest, 'search' | 'body'>;

function inBody({ body }: FastifyRequest, documents: Documents): RequestedOperation {
  const isParameters = typeof body === 'object' && body !== null && !Array.isArray(body);
  return { search: '', body: isParameters ? withDocument(body as Parameters, documents) : body };
}

/** What is wrong with the other parameters, Apollo says. */
function inAddress({ url }: FastifyRequest, documents: Documents): RequestedOperation {
  const search = new URLSearchParams(/\?.*/.exec(url)?.[0] ?? '');
  const given = Object.fromEntries(search);
  const { query } = withListedQuery({ ...given, extensions: parsed(given.extensions) }, documents);
  search.set('query', String(query));
  for (const name of ['documentId', 'extensions']) search.delete(name);
  if (given.operationName === '') search.delete('operationName');
  return { search: `?${search}`, body: undefined };
}

function parsed(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Apollo wants a sign that a page of another origin has asked the browser's leave. A `GET` needs none: it answers
 * listed queries alone, changes nothing, and knows nobody without a header that such a page cannot send.
 */
function headersOf({ method, headers }: FastifyRequest, accept = headers.accept): HeaderMap {
  const names = ['content-type', 'apollo-require-preflight', 'x-apollo-operation-name'];
  const given = new HeaderMap(
    names.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])),
  );
  if (accept !== undefined) given.set('accept', accept);
  if (method === 'GET') given.set('apollo-require-preflight', 'true');
  return given;
}
