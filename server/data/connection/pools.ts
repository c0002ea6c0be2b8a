import pg from 'pg';
import { enterService, type Service } from './enter-service.ts';

export interface PoolOptions extends pg.PoolConfig {
  readonly url: string;
  readonly service: Service;
}

/** What every pool of ours has: no connection is lent before it has entered service. */
export function poolSettings({ url, service, ...further }: PoolOptions): pg.PoolConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    onConnect: (client) => enterService(client, service),
    ...further,
  };
}

/** A connection that breaks while nobody asks it anything must not end the process: the next statement tells. */
export function openPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool(poolSettings(options));
  return pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
}

/** A connection beside the pools, which lend theirs for one transaction each. */
export async function connectAlone(connectionString: string, service: Service): Promise<pg.Client> {
  const patience = { connectionTimeoutMillis: 5_000, query_timeout: 5_000, keepAlive: true };
  const client = new pg.Client({ connectionString, ...patience });
  client.on('error', ignore);
  await client.connect();
  try {
    await enterService(client, service);
  } catch (error) {
    client.end().catch(ignore);
    throw error;
  }
  return client;
}

function ignore(): void {}
