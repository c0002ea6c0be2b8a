import { EventEmitter } from 'node:events';
import { type Runner, run, type WorkerEvents } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Database } from '../data/database.ts';
import { regularly } from '../process/regularly.ts';
import { releaseAbandoned, sayAlive } from './abandoned.ts';
import type { TaskName } from './attempts.ts';
import { libraryLog } from './log.ts';
import type { Task, TaskContext } from './task.ts';
import { taskList } from './task-list.ts';

/** At a time, on a server. A job mostly waits: for PostgreSQL, or for a mail server. */
const concurrency = 2;

/** How long the jobs at work are waited for when the server stops; then they are left to be tried again. */
const patience = 3_000;

/** What the application gives the runner to do. */
export interface BackgroundWork {
  /** What each task does. */
  readonly tasks: Readonly<Record<TaskName, Task>>;
  /** What is looked for every minute, by the name it has in the log. */
  readonly sweeps: Readonly<Record<string, (database: Database) => Promise<unknown>>>;
}

/**
 * Runs jobs beside requests, on connections of its own: one listens, the others fetch and finish. Answers how to stop:
 * after the jobs at work.
 */
export function startJobs(given: TaskContext, { tasks, sweeps }: BackgroundWork): () => Promise<void> {
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
  const sweeping = Object.entries({ 'abandoned jobs': releaseAbandoned, ...sweeps }).map(([name, sweep]) =>
    regularly({ name, every: 60_000, work: async () => void (await sweep(database)) }, logger),
  );
  return async () => {
    stopping = true;
    const late = setTimeout(() => void runner?.kill(), patience);
    await runner?.stop().catch(() => undefined);
    await Promise.all([running, ...sweeping].map((each) => each.stop()));
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
