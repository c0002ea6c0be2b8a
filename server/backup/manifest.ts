import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Queries } from '../data/database.ts';
import { migrations } from '../data/migrations/index.ts';
import { packageRoot } from '../process/package-root.ts';
import { StartError } from '../process/start-error.ts';

/** The facts a backup file carries about itself, in `thi-dua.json`. */
export interface Manifest extends DatabaseFacts {
  readonly format: number;
  /** `cluster`: the embedded PostgreSQL, its files. `dump`: what pg_dump made of a database of yours. */
  readonly kind: 'cluster' | 'dump';
  readonly madeAt: string;
  /** The version of Thi Đua that made the backup. */
  readonly version: string;
  /** Files of a cluster fit the kind of machine they were made on: `linux-x64`. */
  readonly platform: string;
  /** Names the key of the audit trail without telling it. */
  readonly auditKey: string;
}

export interface DatabaseFacts {
  /** The version of PostgreSQL, like `18.4`. */
  readonly postgres: string;
  /** The role the tables belong to. */
  readonly owner: string;
  /** Roles that rights and policies of the database name. */
  readonly roles: readonly string[];
  readonly migrations: readonly string[];
  /** Rows of every table: of a dump exactly its own, of a cluster those when its copy began. */
  readonly rows: Readonly<Record<string, number>>;
}

const format = 1;
const fileIn = (stage: string) => join(stage, 'thi-dua.json');

export async function writeManifest(
  stage: string,
  given: Omit<Manifest, 'format' | 'madeAt' | 'version' | 'platform'>,
): Promise<Manifest> {
  const made = {
    ...{ format, madeAt: new Date().toISOString(), version: await ownVersion() },
    ...{ platform: `${process.platform}-${process.arch}`, ...given },
  };
  await writeFile(fileIn(stage), `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  return made;
}

/** Throws in words when this version of Thi Đua cannot know what the backup holds. */
export async function readManifest(stage: string): Promise<Manifest> {
  const found: Manifest = JSON.parse(await readFile(fileIn(stage), 'utf8'));
  const known = new Set(migrations.map((migration) => new migration().name ?? migration.name));
  const unknown =
    found.format > format ? ['its format'] : found.migrations.filter((name) => !known.has(name));
  if (unknown.length === 0) return found;
  throw new StartError(
    `The backup was made by a newer Thi Đua (${found.version}; this one is ${await ownVersion()} and does not know ` +
      `${unknown.join(', ')}): restore it with that version.`,
  );
}

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8'));
  return version;
}

/** The role a table belongs to may read all of it by its own policy; see `checkSeesEverything`. */
export async function readFacts(queries: Queries): Promise<DatabaseFacts> {
  const [facts] = await queries.query<Omit<DatabaseFacts, 'rows'>>(
    `select split_part(current_setting('server_version'), ' ', 1) as postgres,
       (select pg_get_userbyid(relowner) from pg_class where oid = 'public.migrations'::regclass) as owner,
       array(select distinct pg_get_userbyid(role)::text from (
         select unnest(polroles) as role from pg_policy
         union select (aclexplode(relacl)).grantee from pg_class where relnamespace = 'public'::regnamespace
       ) as named where role <> 0 and pg_get_userbyid(role) not like 'pg\\_%' order by 1) as roles,
       array(select name from migrations order by id) as migrations`,
  );
  if (facts === undefined) throw new Error('PostgreSQL answers no row to a select of one');
  return { ...facts, rows: await countRows(queries) };
}

/** Counts the rows of every table of the server. Those of the job library come and go, and are left out. */
export async function countRows(queries: Queries): Promise<Record<string, number>> {
  const tables = await queries.query<{ name: string; quoted: string }>(
    `select relname as name, quote_ident(relname) as quoted from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition order by relname`,
  );
  const rows: Record<string, number> = {};
  for (const { name, quoted } of tables) {
    const [counted] = await queries.query<{ count: number }>(
      `select count(*)::float8 as count from public.${quoted}`,
    );
    rows[name] = counted?.count ?? 0;
  }
  return rows;
}
