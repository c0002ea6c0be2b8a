import { pino } from 'pino';
import pretty from 'pino-pretty';
import { Shutdown, Stopped } from './process/shutdown.ts';
import { StartError } from './process/start-error.ts';
import { sampleLines } from './sample/state.queries.ts';
import { type RunningServer, start } from './start.ts';

// For a reader at a terminal a line of words, for a collector JSON. To a terminal never through pino's own
// destination: it waits for ever on one that was closed.
const terminal = { destination: process.stdout, ignore: 'pid,hostname,name', translateTime: 'SYS:HH:MM:ss' };
const logger = pino({ name: 'thi-dua' }, process.stdout.isTTY ? pretty(terminal) : pino.destination(1));
process.stdout.on('error', () => undefined);
const began = performance.now();
const shutdown = new Shutdown(logger);
const starting = start(shutdown, logger);

shutdown.listen(
  () =>
    void starting.then(
      () => end(0),
      () => undefined,
    ),
);
starting.then((started) => process.stdout.write(welcome(started)), fail);

/** Faults that people can mend take a line each; anything else is a bug and shows where. */
async function fail(error: unknown): Promise<void> {
  if (error instanceof Stopped) return end(0);
  process.stderr.write(error instanceof StartError ? `${error.message}\n` : `${stackOf(error)}\n`);
  return end(1);
}

async function end(code: number): Promise<void> {
  try {
    await shutdown.close();
  } catch (error) {
    process.stderr.write(`${stackOf(error)}\n`);
    process.exit(1);
  }
  process.exit(code);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function welcome({ url, settings, connection, personas, sample }: RunningServer): string {
  const base = url.replace(/\/$/, '');
  const lines = [
    `Thi Đua is ready after ${((performance.now() - began) / 1_000).toFixed(1)} s.`,
    '',
    `  GraphQL         ${base}/graphql`,
    ...(settings.graphiql ? [`  GraphiQL        ${base}/graphiql`] : []),
    `  Health          ${base}/health`,
    `  Ready           ${base}/ready`,
    `  Database        ${connection.place}`,
    `  Data directory  ${settings.dataDirectory}`,
    ...(sample === null ? [] : sampleLines(sample)),
    ...personaLines(personas),
    '',
    'Ctrl-C stops it.',
  ];
  return `${lines.join('\n')}\n`;
}

/** To copy into `authorization: Bearer …`; GraphiQL has them in a list. */
function personaLines(personas: RunningServer['personas']): string[] {
  if (personas.length === 0) return [];
  const width = Math.max(...personas.map(({ name }) => name.length));
  const lines = personas.map(({ name, token }) => `  ${name.padEnd(width)}  ${token}`);
  return ['', 'To try it as (only on this machine):', '', `  ${'public'.padEnd(width)}  no token`, ...lines];
}
