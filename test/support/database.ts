import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of its own: nobody else writes in it. */
export interface TestDatabase {
  readonly url: string;
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
    url: url.href,
    drop: () => ask(template, `${drop} with (force)`).catch(() => ask(template, drop)),
  };
}

function templateUrl(): URL {
  const { TEST_TEMPLATE_URL: url, TEST_TEMPLATE_ERROR: reason } = process.env;
  if (url === undefined) throw new Error(`There is no test database: ${reason ?? 'run npm test'}`);
  return new URL(url);
}

/** Beside the template: a database somebody is connected to cannot be copied. */
async function ask(template: URL, statement: string): Promise<void> {
  const url = new URL(template);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
