import { runOnce } from 'graphile-worker';
import { pino } from 'pino';
import { backgroundWork } from '../../server/background-work.ts';
import { openDatabase } from '../../server/data/database.ts';
import { libraryLog } from '../../server/jobs/log.ts';
import type { Task, TaskContext } from '../../server/jobs/task.ts';
import { taskList } from '../../server/jobs/task-list.ts';
import type { TestApp } from './app.ts';

export interface RunOptions {
  readonly mailer?: TaskContext['mailer'];
  /** Instead of, or beside, those of the server. */
  readonly tasks?: Readonly<Record<string, Task>>;
}

/** Runs the jobs whose time has come, each once, and ends: a test application has no runner of its own. */
export async function runJobs(
  app: Pick<TestApp, 'databaseUrl'>,
  { mailer, tasks: others }: RunOptions = {},
): Promise<void> {
  const database = await openDatabase({ url: app.databaseUrl, poolSize: 2 });
  const pool = database.openPool(2);
  const logger = pino({ level: 'silent' });
  const given = { database, logger, mailer };
  try {
    await runOnce({
      pgPool: pool,
      taskList: taskList({ ...backgroundWork.tasks, ...others }, given),
      noHandleSignals: true,
      logger: libraryLog(logger),
    });
  } finally {
    await pool.end();
    await database.close();
  }
}
