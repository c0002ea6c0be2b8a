import type { FastifyInstance } from 'fastify';
import type { Database } from '../data/database.ts';
import type { LoadedPlugin } from '../plugins/load.ts';
import { neverShed } from './traffic/load-shedding.ts';

/** Milliseconds: what changes in the catalogue is seen within a minute, however often `/ready` is asked. */
const wallKept = 30_000;

/**
 * `/health`: the process lives. `/ready`: it can answer, the wall between provinces stands, and which plugins it
 * answers for.
 */
export function serveHealth(
  server: FastifyInstance,
  database: Pick<Database, 'query' | 'checkWall'>,
  plugins: readonly LoadedPlugin[],
): void {
  server.get('/health', neverShed, async () => ({ status: 'ok' }));
  const findings = keptFor(wallKept, () => database.checkWall());
  server.get('/ready', async (request, reply) => {
    let reasons: readonly string[];
    try {
      await database.query('select');
      reasons = await findings();
    } catch (error) {
      request.log.error(error, 'the database does not answer');
      return reply.code(503).send({ status: 'unavailable', reason: 'The database does not answer.' });
    }
    if (reasons.length > 0) {
      request.log.error({ reasons }, 'the wall between provinces does not stand');
      const reason = 'The wall between provinces does not stand.';
      return reply.code(503).send({ status: 'unavailable', reason, reasons });
    }
    return { status: 'ready', plugins: plugins.map(stateOf) };
  });
}

/** Asks again when the last answer is older than that; whoever asks meanwhile waits for the same one. */
function keptFor<Result>(milliseconds: number, ask: () => Promise<Result>): () => Promise<Result> {
  let answer: Promise<Result> | undefined;
  let askedAt = 0;
  return () => {
    if (answer === undefined || performance.now() - askedAt >= milliseconds) {
      askedAt = performance.now();
      answer = ask();
      // A database that did not answer is asked by the next one.
      answer.catch(() => {
        answer = undefined;
      });
    }
    return answer;
  };
}

function stateOf(plugin: LoadedPlugin) {
  if (plugin.state === 'ACTIVE')
    return { id: plugin.id, version: plugin.plugin.version, state: plugin.state };
  return { id: plugin.id ?? plugin.entry, state: plugin.state, faults: plugin.faults };
}
