import { EventEmitter } from 'node:events';
import { type Runner, run, type WorkerEvents } from 'graphile-worker';
import type { Logger } from 'pino';
import { scheduleMoments } from '../modules/period/moments/moments.sweep.ts';
import { tellWaiting } from '../modules/report/review/waiting.sweep.ts';
import { regularly } from '../regularly.ts';
import { releaseAbandoned, sayAlive } from './abandoned.ts';
import { libraryLog } from './log.ts';
import type { Given } from './task.ts';
import { taskList } from './task-list.ts';
import { tasks } from './tasks.ts';

/** At a time, on a server. A job mostly waits: for PostgreSQL, or for a mail server. */
const concurrency = 2;

/** How long the jobs at work are waited for when the server stops; then they are left to be tried again. */
const patience = 3_000;

/**
 * Runs jobs beside requests, on connections of its own: one listens, the others fetch and finish. Answers how to stop:
 * after the jobs at work.
 */
export function startJobs(given: Given): () => Promise<void> {
  const { database, logger } = given;
  const pool = database.openPool(concurrency + 1);
  let runner: Runner | undefined;
  let stopping = false;
  // As long as it works; when it gives up (it does when it cannot write down what became of a job) it begins anew.
  const work = async (): Promise<void> => {
    runner = await run({
      pgPool: pool,
      taskList: taskList(tasks, given),
      parsedCronItems: [],
      concurrency,
      noHandleSignals: true,
      logger: libraryLog(logger),
      events: eventsOf(logger),
    });
    if (stopping) await runner.stop();
    await runner.promise;
    if (!stopping) throw new Error('The job runner ended');
  };
  const running = regularly({ name: 'jobs', every: 5_000, work }, logger);
  const sweeps = [
    { name: 'abandoned jobs', every: 60_000, work: () => releaseAbandoned(database) },
    { name: 'moments of periods', every: 60_000, work: () => scheduleMoments(database) },
    { name: 'reports that wait', every: 60_000, work: () => tellWaiting(database) },
  ].map((sweep) => regularly(sweep, logger));
  return async () => {
    stopping = true;
    const late = setTimeout(() => void runner?.kill(), patience);
    await runner?.stop().catch(() => undefined);
    await Promise.all([running, ...sweeps].map((each) => each.stop()));
    clearTimeout(late);
    await pool.end();
  };
}

/** Tells of a job that failed, with its cause; who administers a province finds it among the jobs. */
function eventsOf(logger: Logger): WorkerEvents {
  const events: WorkerEvents = new EventEmitter();
  events.on('job:error', ({ job, error }) => {
    const line = { job: job.id, task: job.task_identifier, attempt: job.attempts, err: error };
    if (job.attempts < job.max_attempts) logger.warn(line, 'a job failed and is tried again');
    else logger.error(line, 'a job failed for the last time and is parked');
  });
  sayAlive(events);
  return events;
}
