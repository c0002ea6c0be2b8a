import type { FastifyError, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { errorTable, kindOf } from '../errors.ts';
import type { Metrics } from './metrics.ts';

type Thrown = FastifyError | GraphQLError;

/** What goes wrong before GraphQL is reached is answered in GraphQL's shape too: a client knows one shape only. */
export function serveErrors(server: FastifyInstance, metrics: Metrics): void {
  server.setErrorHandler<Thrown>((error, request, reply) => {
    const { message, extensions } = answerTo(error);
    const { status } = errorTable[extensions.code] ?? internal;
    if (status === 500) request.log.error(error, 'a request failed');
    if (status === 405) reply.header('allow', 'POST');
    metrics.observe({ operation: '', code: extensions.code, seconds: reply.elapsedTime / 1_000, cost: 0 });
    return reply
      .code(status)
      .send({ errors: [{ message, extensions: { ...extensions, requestId: request.id } }] });
  });
}

interface ErrorBody {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

const internal = { status: 500 };

function answerTo(error: Thrown): ErrorBody {
  if (error instanceof GraphQLError) {
    const { http: _, code, ...extensions } = error.extensions;
    return { message: error.message, extensions: { ...extensions, code: String(code) } };
  }
  if (error.statusCode === undefined && kindOf(error) === 'UNAVAILABLE') {
    return told('UNAVAILABLE', 'Hệ thống tạm thời không trả lời. Vui lòng thử lại sau ít giây.');
  }
  const status = error.statusCode ?? 500;
  if (status === 413) return told('BODY_TOO_LARGE', 'Yêu cầu quá lớn: tối đa 256 KB. Hãy chia nhỏ.');
  if (status >= 500) return told('INTERNAL_SERVER_ERROR', 'Hệ thống gặp lỗi. Vui lòng thử lại sau.');
  return told('BAD_REQUEST', 'Yêu cầu HTTP không phải là một yêu cầu GraphQL dạng JSON.');
}

function told(code: string, message: string): ErrorBody {
  return { message, extensions: { code } };
}
