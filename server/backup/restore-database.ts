import type { Database, Queries } from '../data/database.ts';
import { StartError } from '../process/start-error.ts';
import { restoreDump } from './dump.ts';
import { countRows, type Manifest } from './manifest.ts';
import { findTool, majorOf } from './pg-tools.ts';

interface DatabaseRestore {
  readonly database: Database;
  readonly url: string;
  readonly manifest: Manifest;
  readonly stage: string;
}

/** The roles that rights and policies name come first; then everything in one transaction; then every row is counted. */
export async function restoreDatabase({ database, url, manifest, stage }: DatabaseRestore): Promise<void> {
  const [server] = await database.query<{ version: string; user: string }>(
    `select split_part(current_setting('server_version'), ' ', 1) as version, current_user as user`,
  );
  const { version = '', user = '' } = server ?? {};
  if (majorOf(version) < majorOf(manifest.postgres)) {
    throw new StartError(
      `The backup is of PostgreSQL ${manifest.postgres}, and DATABASE_OWNER_URL is ${version}: it has to be as new.`,
    );
  }
  if (user !== manifest.owner) {
    throw new StartError(
      `The tables of the backup belong to the role ${manifest.owner}, and DATABASE_OWNER_URL signs in as ${user}: ` +
        `npm run database:create-logins with -- --owner ${manifest.owner} makes it.`,
    );
  }
  const { file } = await findTool('pg_restore', version);
  await checkRoles(database, manifest);
  await restoreDump(url, stage, file);
  await compareRows(database, manifest);
}

/** Nothing of anybody's: what extensions bring does not count. */
export async function checkEmptyDatabase(queries: Queries): Promise<void> {
  const [found] = await queries.query<{ count: number; name: string }>(
    `select count(*)::int as count, current_database() as name from pg_class c
     where relnamespace not in (select oid from pg_namespace where nspname ~ '^pg_' or nspname = 'information_schema')
       and relkind in ('r', 'p', 'v', 'm', 'S', 'f') and not exists (
         select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`,
  );
  if (found?.count === 0) return;
  throw new StartError(
    `The database ${found?.name} (DATABASE_OWNER_URL) is not empty (${found?.count} tables and sequences): a backup is ` +
      'restored into an empty one.',
  );
}

/** A dump names roles and does not hold them: without them nobody could be served from it. */
async function checkRoles(queries: Queries, { roles }: Manifest): Promise<void> {
  const missing = await queries.query<{ name: string }>(
    'select name from unnest($1::text[]) as wanted (name) where not exists (select from pg_roles where rolname = name)',
    [roles],
  );
  if (missing.length === 0) return;
  throw new StartError(
    `The backup names roles that are missing here: ${missing.map(({ name }) => name).join(', ')}. ` +
      'npm run database:create-logins makes them.',
  );
}

async function compareRows(database: Database, { rows }: Manifest): Promise<void> {
  const restored = await database.transaction(async (queries) => {
    await queries.query('set local statement_timeout = 0');
    return countRows(queries);
  });
  const differing = Object.keys(rows).filter((name) => rows[name] !== restored[name]);
  if (differing.length > 0) throw new Error(`Restored otherwise than backed up: ${differing.join(', ')}`);
}
