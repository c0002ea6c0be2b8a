import type { FastifyInstance } from 'fastify';
import type { Queries } from '../data/database.ts';
import type { LoadedPlugin } from '../plugins/load.ts';

/** `/health`: the process lives. `/ready`: it can answer, and which plugins it answers for. */
export function serveHealth(
  server: FastifyInstance,
  database: Queries,
  plugins: readonly LoadedPlugin[],
): void {
  server.get('/health', async () => ({ status: 'ok' }));
  server.get('/ready', async (request, reply) => {
    try {
      await database.query('select');
    } catch (error) {
      request.log.error(error, 'the database does not answer');
      return reply.code(503).send({ status: 'unavailable', reason: 'The database does not answer.' });
    }
    return { status: 'ready', plugins: plugins.map(stateOf) };
  });
}

function stateOf(plugin: LoadedPlugin) {
  if (plugin.state === 'ACTIVE')
    return { id: plugin.id, version: plugin.plugin.version, state: plugin.state };
  return { id: plugin.id ?? plugin.entry, state: plugin.state, faults: plugin.faults };
}
