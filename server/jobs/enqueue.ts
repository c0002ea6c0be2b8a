import type { Queries } from '../data/queries.ts';
import type { TaskName } from './attempts.ts';
import type { Payload } from './task.ts';

/** Work for later. */
export interface NewJob {
  readonly task: TaskName;
  readonly payload: Payload;
  /** Not before this instant, ISO 8601; absent: at once. */
  readonly runAt?: string;
  /** A job replaces a waiting one of the same province and key. */
  readonly key?: string;
}

/**
 * Enqueues a job in the transaction of `queries`: with a rollback there never was one. The transaction has to work for
 * the province of the job: a request of somebody with a right there, or `inProvince`.
 */
export async function enqueue(queries: Queries, { task, payload, runAt, key }: NewJob): Promise<void> {
  await queries.query('select app_enqueue($1, $2, $3, $4)', [
    task,
    JSON.stringify(payload),
    runAt ?? null,
    key ?? null,
  ]);
}
