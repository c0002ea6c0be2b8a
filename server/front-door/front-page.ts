import type { FastifyInstance } from 'fastify';

/** What somebody sees who opens the address in a browser: the explorer or, where there is none, what this is. */
export function serveFrontPage(server: FastifyInstance, graphiql: boolean): void {
  server.get('/', async (_request, reply) =>
    graphiql ? reply.redirect('/graphiql') : reply.type('text/plain; charset=utf-8').send(words),
  );
}

const words = `Thi Đua: máy chủ đang chạy. Đây là API cho các ứng dụng, không phải trang để làm việc.
This is the API of Thi Đua: POST /graphql. There is nothing to see here.
`;
