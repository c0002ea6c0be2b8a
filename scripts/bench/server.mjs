// The product, as `npm run bench` measures it: the built server over a database that is there already. A token is the
// user's id, so that no identity provider is measured; everything behind it is as in production.
import 'reflect-metadata';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { pino } from 'pino';
import { createApp } from '../../server/dist/app.js';
import { openDatabase } from '../../server/dist/data/database.js';
import { readDocuments } from '../../server/dist/documents/documents.js';
import { prepare } from '../../server/dist/prepare.js';
import { readSettings } from '../../server/dist/settings.js';

const settings = readSettings({ ...process.env, PORT: '0' });
const logger = pino({ level: 'warn' });
const database = await openDatabase({
  url: settings.databaseOwnerUrl,
  requestsUrl: settings.databaseUrl,
  poolSize: 10,
});
const plugins = await prepare({ database, settings, logger });
const documents = await readDocuments(settings);
const identify = async (authorization) => {
  const userId = authorization?.replace(/^Bearer /, '');
  return userId ? { userId, name: userId, operations: null } : null;
};
const app = await createApp({ database, settings, logger, plugins, documents, auditKey: 'bench', identify });
process.send({ url: await app.listen() });
// How long the event loop was held at most since it was asked last, in milliseconds.
if (process.env.LONGEST_HOLD !== undefined) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  process.on('message', () => {
    process.send({ held: delay.max / 1e6 });
    delay.reset();
  });
}
process.once('SIGTERM', async () => {
  await app.close();
  await database.close();
  process.exit(0);
});
