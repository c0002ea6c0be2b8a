import pg from 'pg';

/** What a start that is refused for it says. `name` is the variable with the address. */
export const sharingRefused = (name: string) =>
  `${name} leads through a pooler that lends a connection for one transaction only: set pool_mode = session there ` +
  'for this database and user, or give an address that goes past it.';

const rounds = 5;

/**
 * Whether a pooler on the way shares backends between connections (PgBouncer: `pool_mode = transaction` or `statement`).
 * What one statement sets would then hold for somebody else's next one. It is found out by what it does: a backend that
 * serves two connections, or a connection that two backends serve.
 */
export async function sharesBackends(url: string): Promise<boolean> {
  const [one, other] = [clientFor(url), clientFor(url)];
  try {
    await one.connect();
    await other.connect();
    for (let round = 0; round < rounds; round += 1) if (await isShared(one, other)) return true;
    return false;
  } finally {
    // Not waited for: on a dead line the goodbye takes as long as TCP does.
    for (const client of [one, other]) client.end().catch(ignore);
  }
}

async function isShared(one: pg.Client, other: pg.Client): Promise<boolean> {
  const before = await backendOf(one);
  // A pooler that lends connections for one statement refuses it.
  const begun = await other.query('begin').catch((error: unknown) => error);
  if (begun instanceof pg.DatabaseError) return true;
  if (begun instanceof Error) throw begun;
  const held = await backendOf(other);
  // While `other` holds it, `one` would wait for the same backend for ever.
  const shared = held === before || (await backendOf(one)) !== before;
  await other.query('rollback');
  return shared;
}

async function backendOf(client: pg.Client): Promise<number | undefined> {
  return (await client.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]?.pid;
}

function clientFor(connectionString: string): pg.Client {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  return client.on('error', ignore);
}

function ignore(): void {}
