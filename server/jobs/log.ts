import { Logger } from 'graphile-worker';
import type { Logger as Pino } from 'pino';
import { kindOf } from '../errors.ts';

/**
 * What the library says of itself, in the log of the server. Its line for every job that was done is for developers;
 * a job that failed is told by the runner, once and with its cause; and that the database is away, which the server
 * says in its own words, takes a line each time it is looked for in vain.
 */
export function libraryLog(pino: Pino): Logger {
  return new Logger(() => (given, message, meta) => {
    const level: string = given;
    if (meta?.failure === true) return;
    const away = meta?.error !== undefined && kindOf(meta.error) === 'UNAVAILABLE';
    if (level === 'error' && !away) pino.error({ err: meta?.error }, `jobs: ${message}`);
    else if (level === 'error' || level === 'warning') pino.warn(`jobs: ${message}`);
    else pino.debug(`jobs: ${message}`);
  });
}
