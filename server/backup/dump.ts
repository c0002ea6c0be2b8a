import { join } from 'node:path';
import type { Database, Queries } from '../data/database.ts';
import { StartError } from '../process/start-error.ts';
import { type DatabaseFacts, readFacts } from './manifest.ts';
import { connectionOf, findTool } from './pg-tools.ts';
import { runTool } from './run-tool.ts';

const fileIn = (stage: string) => join(stage, 'database.dump');

/**
 * Everything of a database, by pg_dump, on the very snapshot its rows are counted on. Row-level security is forced, so
 * without it pg_dump refuses, and with it whoever may see less would dump less in silence: hence the check before.
 */
export async function dump(database: Database, url: string, stage: string): Promise<DatabaseFacts> {
  return database.transaction(async (queries) => {
    await queries.query('set transaction isolation level repeatable read, read only');
    await queries.query('set local statement_timeout = 0');
    await queries.query('set local idle_in_transaction_session_timeout = 0');
    const [snapshot] = await queries.query<{ id: string }>('select pg_export_snapshot() as id');
    await checkSeesEverything(queries);
    const facts = await readFacts(queries);
    const { file } = await findTool('pg_dump', facts.postgres);
    const { dbname, env } = connectionOf(url);
    const how = ['--format=custom', '--enable-row-security', `--snapshot=${snapshot?.id}`];
    await runTool({ file, args: [...how, `--file=${fileIn(stage)}`, dbname], env });
    return facts;
  });
}

/** All of it in one transaction: a restore that fails leaves the database as empty as it was. */
export async function restoreDump(url: string, stage: string, tool: string): Promise<void> {
  const { dbname, env } = connectionOf(url);
  const how = ['--no-owner', '--single-transaction', '--exit-on-error'];
  await runTool({ file: tool, args: [...how, dbname, fileIn(stage)], env });
}

/**
 * Whose own policy is `true` on every walled table, with no other that narrows it, sees every row: PostgreSQL's rule,
 * read from its catalogue. So do a superuser and a role with BYPASSRLS.
 */
async function checkSeesEverything(queries: Queries): Promise<void> {
  const walled = await queries.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
     where c.relrowsecurity and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
       and (c.relforcerowsecurity or not pg_has_role(c.relowner, 'usage'))
       and (select bool_and(p.polpermissive) and bool_or(coalesce(pg_get_expr(p.polqual, p.polrelid), '') = 'true')
         from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'r') and exists (
           select from unnest(p.polroles) role where role = 0 or pg_has_role(role, 'usage'))) is not true
     order by 1`,
  );
  if (walled.length === 0) return;
  const [asking] = await queries.query<{ name: string }>('select current_user as name');
  throw new StartError(
    `Row-level security hides rows of ${walled.map(({ name }) => name).join(', ')} from ${asking?.name}: ` +
      'back up as the role that owns the tables, or as an administrator.',
  );
}
