import pg from 'pg';

/** The role that the grants and the row-level security policies name. Its logins are members of it. */
export const requestRole = 'thi_dua_app';

/** How a connection works from the moment it enters service. */
export interface Service {
  /** Undefined for the role that logged in, which may own the tables. */
  readonly role: string | undefined;
  /** Settings of PostgreSQL by name, as `current_setting` answers them. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Parallel workers double the CPU of an aggregate under load. */
const settings = { timezone: 'UTC', max_parallel_workers_per_gather: '0', statement_timeout: '10s' };

/** Migrations, jobs and maintenance. */
export const ownerService: Service = { role: undefined, settings };

/** Plans are made once for all values: what planning costs, a request would pay a dozen times. */
export const requestService: Service = {
  role: requestRole,
  settings: { ...settings, plan_cache_mode: 'force_generic_plan' },
};

/** A connection that must not be used. Its SQLSTATE is that of a connection which the server rejected. */
export class UnfitConnection extends Error {
  readonly code = '08004';
}

/** Milliseconds. A pooler accepts a connection at once and may have no backend for it. */
const patience = 5_000;

/**
 * Sets what the service needs and reads it back, in one round trip. Start-up options would do the first and not the
 * second: PgBouncer drops them in silence (`ignore_startup_parameters = options`), the role included.
 */
export async function enterService(client: pg.ClientBase, service: Service): Promise<void> {
  const wanted = Object.entries(service.settings);
  const set = [...wanted, ...(service.role === undefined ? [] : [['role', service.role]])].map(
    ([name = '', value = '']) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, false)`,
  );
  const read = wanted.map(
    ([name]) => `current_setting(${pg.escapeLiteral(name)}) as ${pg.escapeIdentifier(name)}`,
  );
  const text = `select ${set.join(', ')}; select ${[...identity, ...read].join(', ')}`;
  const config = { text, query_timeout: patience };
  const answer: unknown = await client.query(config).catch((error: unknown) => {
    // A role that is not there or not granted; anything else is a server that does not answer.
    if (error instanceof pg.DatabaseError && /^(22|42)/.test(error.code ?? ''))
      throw new UnfitConnection(`A connection cannot be set up: ${error.message}.`, { cause: error });
    throw error;
  });
  // The driver answers an array for a text of several statements, which its types do not say.
  const found = (answer as pg.QueryResult<Found>[])[1]?.rows[0];
  if (found === undefined) throw new UnfitConnection('A connection did not answer how it is set up.');
  refuseUnlike(service, found);
}

interface Found extends Record<string, unknown> {
  readonly login: string;
  readonly works_as: string;
  readonly owns: boolean;
}

const identity = [
  'session_user::text as login',
  'current_user::text as works_as',
  `exists (select from (select distinct relowner from pg_class where relnamespace = to_regnamespace('public')) as o
     where pg_has_role(session_user, relowner, 'member')) as owns`,
];

function refuseUnlike({ role, settings: wanted }: Service, found: Found): void {
  const { login, works_as, owns } = found;
  if (role !== undefined && works_as !== role) {
    throw new UnfitConnection(`The login ${login} works as ${works_as} and not as ${role}.`);
  }
  if (role !== undefined && owns) {
    throw new UnfitConnection(
      `The login ${login} (DATABASE_URL) owns tables, or is a superuser: requests need a login that owns nothing. ` +
        'npm run database:create-logins makes one.',
    );
  }
  for (const [name, value] of Object.entries(wanted)) {
    if (found[name] !== value) {
      throw new UnfitConnection(`The setting ${name} is ${String(found[name])} and not ${value}.`);
    }
  }
}
