import { Logger } from 'graphile-worker';
import type { Logger as Pino } from 'pino';

/**
 * What the library says of itself, in the log of the server. Its line for every job that was done is for developers;
 * a job that failed is told by the runner, once and with its cause.
 */
export function libraryLog(pino: Pino): Logger {
  return new Logger(() => (given, message, meta) => {
    const level: string = given;
    if (meta?.failure === true) return;
    if (level === 'error') pino.error({ err: meta?.error }, `jobs: ${message}`);
    else if (level === 'warning') pino.warn(`jobs: ${message}`);
    else pino.debug(`jobs: ${message}`);
  });
}
