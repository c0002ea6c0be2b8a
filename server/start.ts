import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { sealingKey } from './audit/sealing-key.ts';
import { backgroundWork } from './background-work.ts';
import { clockShift } from './data/clock.ts';
import { type Connection, connect } from './data/connection/connect.ts';
import type { Database } from './data/database.ts';
import { readDocuments } from './documents/documents.ts';
import { startHousekeeping } from './housekeeping.ts';
import { startJobs } from './jobs/runner.ts';
import { createMailer } from './mail/mailer.ts';
import { locatePlugins } from './plugins/load-find.ts';
import { prepare } from './prepare.ts';
import { checkPort, portError } from './process/port.ts';
import type { Shutdown } from './process/shutdown.ts';
import { StartError } from './process/start-error.ts';
import { defaultSample, makeSample } from './sample/make.ts';
import { readSampleState, type SampleState } from './sample/state.queries.ts';
import { readSettings, type Settings } from './settings.ts';
import { createIdentify } from './sign-in/identify.ts';
import type { PersonaToken } from './sign-in/persona.ts';
import { openPersonas } from './sign-in/persona-tokens.ts';

export interface RunningServer {
  readonly url: string;
  readonly settings: Settings;
  readonly connection: Connection;
  /** To try it out as; empty where real people may come. */
  readonly personas: readonly PersonaToken[];
  /** null: real people work here. */
  readonly sample: SampleState | null;
}

/** Faults of the settings, a taken port and an unknown plugin are found before anything is made. */
export async function start(shutdown: Shutdown, logger: Logger): Promise<RunningServer> {
  const settings = readSettings(process.env);
  await checkPort(settings);
  await locatePlugins(settings.plugins, process.cwd());
  const documents = await readDocuments(settings);
  const connection = await openConnection(shutdown, settings, logger);
  const { database } = connection;
  const checkpoint = () => shutdown.checkpoint();
  checkpoint();
  const plugins = await prepare({ database, settings, logger, checkpoint });
  checkpoint();
  await checkWall(database);
  await checkClock(database, settings, logger);
  const auditKey = await sealingKey(database, settings);
  const { dataDirectory } = settings;
  shutdown.onClose(await startHousekeeping({ database, auditKey, dataDirectory, logger }));
  const mailer = settings.mail && createMailer(settings.mail);
  shutdown.onClose(startJobs({ database, logger, mailer }, backgroundWork));
  const personas = await openPersonas(database, settings);
  if (settings.sample) {
    logger.info('Filling in sample data, unless they are there …');
    await makeSample(database, defaultSample, auditKey);
  }
  checkpoint();
  const identify = createIdentify({ database, oidc: settings.oidc, personas, logger });
  const app = await createApp({
    database,
    settings,
    logger,
    plugins,
    documents,
    auditKey,
    identify,
    personas,
  });
  shutdown.onClose(() => within(10_000, app.close(), logger));
  const url = await app.listen().catch((error: unknown) => {
    throw portError(error, settings);
  });
  const sample = personas.length > 0 || settings.sample ? await readSampleState(database) : null;
  return { url, settings, connection, personas, sample };
}

/** Whoever serves with a hole in the wall shows one province to another. */
async function checkWall(database: Database): Promise<void> {
  const findings = await database.checkWall();
  if (findings.length > 0)
    throw new StartError(['The wall between provinces does not stand:', ...findings].join('\n'));
}

/** A clock that a test has moved would decide of real people's due times. */
async function checkClock(database: Database, { production }: Settings, logger: Logger): Promise<void> {
  const shift = await clockShift(database);
  if (shift === null) return;
  if (production) {
    throw new StartError(
      `The clock of this database was moved for a test, by ${shift}: NODE_ENV=production does not serve it.`,
    );
  }
  logger.warn({ shift }, 'The clock of this database was moved for a test.');
}

async function openConnection(shutdown: Shutdown, settings: Settings, logger: Logger): Promise<Connection> {
  const connection = await connect(settings, logger);
  // However the process ends (a bug, a second Ctrl-C), the embedded database is told to end too.
  process.on('exit', connection.abandon);
  shutdown.onClose(async () => {
    await connection.close();
    process.off('exit', connection.abandon);
  });
  return connection;
}

/** A request that never ends must not keep the server from stopping. */
async function within(milliseconds: number, work: Promise<void>, logger: Logger): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      logger.warn(`Requests still in flight after ${milliseconds / 1_000} s are cut off.`);
      resolve();
    }, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
