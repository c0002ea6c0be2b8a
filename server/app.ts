import { fastify } from 'fastify';
import type { Logger } from 'pino';
import type { Database } from './data/database.ts';
import type { Settings } from './settings.ts';

export interface App {
  /** The address it listens at. */
  listen(): Promise<string>;
  /** Accepts nothing more, and finishes what is in flight. */
  close(): Promise<void>;
}

export interface AppOptions {
  readonly database: Database;
  readonly settings: Settings;
  readonly logger: Logger;
}

export async function createApp({ database, settings, logger }: AppOptions): Promise<App> {
  const server = fastify({ loggerInstance: logger });
  server.get('/health', async () => ({ status: 'ok' }));
  server.get('/ready', async () => {
    await database.query('select 1');
    return { status: 'ready' };
  });
  return {
    listen: () => server.listen({ host: settings.host, port: settings.port }),
    close: () => server.close(),
  };
}
