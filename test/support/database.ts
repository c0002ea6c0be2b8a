import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Where somebody logs in to a test database. */
export interface Addresses {
  /** Of its owner. */
  readonly url: string;
  /** Of requests. */
  readonly requestsUrl: string;
}

/** A database of its own: nobody else writes in it. */
export interface TestDatabase extends Addresses {
  /** How a server is told of it. */
  readonly environment: { readonly DATABASE_OWNER_URL: string; readonly DATABASE_URL: string };
  /** All connections to it have to be closed. */
  drop(): Promise<void>;
}

/** A copy of the template of test/support/template.mjs: less than 100 ms, whatever is in it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = templateUrl();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await ask(template, `create database ${name} template ${template.pathname.slice(1)} strategy file_copy`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  const drop = `drop database ${name}`;
  // Force may not end an autovacuum worker, which is a superuser's; without it PostgreSQL sends it away, and waits.
  return {
    ...addressesOf(url.href),
    environment: environmentOf(url.href),
    drop: () => ask(template, `${drop} with (force)`).catch(() => ask(template, drop)),
  };
}

/** Both addresses of the test database whose owner logs in at this one. */
export function addressesOf(url: string): Addresses {
  const requestsUrl = new URL(process.env.TEST_REQUESTS_URL ?? '');
  requestsUrl.pathname = new URL(url).pathname;
  return { url, requestsUrl: requestsUrl.href };
}

export function environmentOf(url: string): TestDatabase['environment'] {
  return { DATABASE_OWNER_URL: url, DATABASE_URL: addressesOf(url).requestsUrl };
}

function templateUrl(): URL {
  const { TEST_TEMPLATE_URL: url, TEST_TEMPLATE_ERROR: reason } = process.env;
  if (url === undefined) throw new Error(`There is no test database: ${reason ?? 'run npm test'}`);
  return new URL(url);
}

async function ask(template: URL, statement: string): Promise<void> {
  worker[key] ??= openPool(template);
  await worker[key].query(statement);
}

/** Of the process, while every file of tests has this module for itself: connecting takes as long as copying. */
const key = Symbol.for('thi-dua: connections that make test databases');
const worker = globalThis as { [key]?: pg.Pool };

/** Beside the template: a database somebody is connected to cannot be copied. */
function openPool(template: URL): pg.Pool {
  const url = new URL(template);
  url.pathname = '/postgres';
  const pool = new pg.Pool({
    connectionString: url.href,
    max: 2,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  });
  // PostgreSQL is stopped before the worker that ran the last file ends.
  return pool.on('error', () => undefined);
}
