import type { FastifyError, FastifyInstance } from 'fastify';

/** What goes wrong before GraphQL is reached is answered in GraphQL's shape too: a client knows one shape only. */
export function serveErrors(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error, 'a request failed');
    const { code, message } = answerTo(status);
    return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
}

function answerTo(status: number): { readonly code: string; readonly message: string } {
  if (status === 413) {
    return { code: 'BODY_TOO_LARGE', message: 'Yêu cầu quá lớn: tối đa 256 KB. Hãy chia nhỏ.' };
  }
  if (status >= 500) {
    return { code: 'INTERNAL_SERVER_ERROR', message: 'Hệ thống gặp lỗi. Vui lòng thử lại sau.' };
  }
  return { code: 'BAD_REQUEST', message: 'Yêu cầu HTTP không phải là một yêu cầu GraphQL dạng JSON.' };
}
