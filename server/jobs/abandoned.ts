import type { WorkerEvents } from 'graphile-worker';
import type { Queries } from '../data/queries.ts';

/** The advisory lock that stands for a runner, by its id. */
const lock = (id: string) => `hashtextextended('thi-dua: jobs ' || ${id}, 0)`;

/**
 * A runner holds a lock on the connection it listens at, and so as long as it lives: others can tell what it works on
 * from what a process that was killed left behind.
 */
export function sayAlive(events: WorkerEvents): void {
  events.on('pool:listen:success', ({ client, workerPool }) => {
    // The library asks to listen first, and a connection does one thing at a time. What is refused later is refused
    // because the connection is lost: the library listens anew, and this is called again.
    const say = () => client.query(`select pg_advisory_lock(${lock('$1')})`, [workerPool.id]).catch(ignore);
    setTimeout(say, 1_000).unref();
  });
}

function ignore(): void {}

/** Gives the jobs of runners that are no more back to the others; the library itself would wait for four hours. */
export async function releaseAbandoned(queries: Queries): Promise<void> {
  await queries.query(
    `with held as materialized (
       select distinct locked_by from graphile_worker.jobs where locked_at < now() - interval '1 minute')
     select graphile_worker.force_unlock_workers(array_agg(locked_by)) from held
     where pg_try_advisory_xact_lock_shared(${lock('locked_by')})
     having count(*) > 0`,
  );
}
