// The floor of `npm run bench`: a bare Fastify route an operation, one hand-written statement each, its JSON built by
// PostgreSQL and passed through.
import { fastify } from 'fastify';
import pg from 'pg';
import { serveCopy } from './copy.mjs';
import { operations } from './operations.mjs';

const given = { provinceCode: process.env.PROVINCE };
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_OWNER_URL,
  max: 10,
  options: '-c timezone=UTC -c max_parallel_workers_per_gather=0',
});
const server = fastify();
for (const [place, { name, floor }] of operations.entries()) {
  const text = floor.text;
  server.post(`/${place}`, async (request, reply) => {
    const { rows } = await pool.query({ name, text, values: floor.values(request.body, given) });
    reply.type('application/json').send(rows[0].json);
  });
}
serveCopy(server, pool);
process.send({ url: await server.listen({ host: '127.0.0.1', port: 0 }) });
process.once('SIGTERM', () => process.exit(0));
