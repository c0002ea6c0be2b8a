import type { DataSource, MigrationInterface } from 'typeorm';
import { migrate } from '../../server/data/migrate.ts';

/** The last migration of before issue 8: those after it are tested on a database that is filled. */
export const base = 1_764_200_000_000;

export const stampOf = (name: string | undefined): number => Number(/\d{13}$/.exec(name ?? '')?.[0]);

/** What a migration cost those who use the database meanwhile. */
export interface Step {
  readonly name: string;
  readonly milliseconds: number;
  /** Tables that nobody can write, or read, until the upgrade is committed. */
  readonly locks: readonly string[];
}

/** Takes back, the newest first, every migration after the base. */
export async function downgrade(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query('set local statement_timeout = 0');
  for (const migration of newer(dataSource).reverse()) {
    await migration.down(runner);
    await runner.query('delete from migrations where name = $1', [migration.name]);
  }
  await runner.commitTransaction();
  await runner.release();
}

/** Upgrades as a start does, and tells what each migration cost. */
export async function upgrade(dataSource: DataSource): Promise<Step[]> {
  const steps: Step[] = [];
  for (const migration of newer(dataSource)) {
    const { name = '', up } = migration;
    migration.up = async (runner) => {
      const began = performance.now();
      await up.call(migration, runner);
      const milliseconds = Math.round(performance.now() - began);
      const locks: { lock: string }[] = await runner.query(locksHeld);
      steps.push({ name, milliseconds, locks: locks.map(({ lock }) => lock) });
    };
  }
  await migrate(dataSource);
  return steps;
}

function newer({ migrations }: DataSource): MigrationInterface[] {
  return migrations
    .filter(({ name }) => stampOf(name) > base)
    .sort((one, other) => stampOf(one.name) - stampOf(other.name));
}

const locksHeld = `
  select relation::regclass || ' (' || replace(mode, 'Lock', '') || ')' as lock
  from pg_locks join pg_class c on c.oid = relation
  where pid = pg_backend_pid() and locktype = 'relation' and c.relkind in ('r', 'p')
    and c.relnamespace = 'public'::regnamespace and relation <> 'migrations'::regclass
    and mode in ('ShareLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')
  order by 1`;

/** What the schema consists of, a line each; what extensions brought along is theirs. */
export const schemaLines = `
  with ours as (
    select c.* from pg_class c where relnamespace = 'public'::regnamespace and not exists (
      select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'))
  select format('%s %s', relkind, relname) || coalesce(' ' || array(select a::text from unnest(relacl) a order by 1)::text, '')
    || format(' %s %s', relrowsecurity, relforcerowsecurity) as line from ours where relkind in ('r', 'p', 'v', 'S')
  union all select format('%s.%s %s %s %s %s %s', c.relname, attname, format_type(atttypid, atttypmod), attnotnull,
      attgenerated, pg_get_expr(adbin, adrelid), attacl)
    from ours c join pg_attribute a on attrelid = c.oid and attnum > 0 and not attisdropped
      left join pg_attrdef d on d.adrelid = attrelid and d.adnum = attnum where relkind in ('r', 'p')
  union all select format('%s %s', c.relname, pg_get_constraintdef(k.oid)) from ours c join pg_constraint k on conrelid = c.oid
  union all select pg_get_indexdef(c.oid) from ours c where relkind = 'i'
  union all select format('%s %s', c.relname, pg_get_triggerdef(t.oid)) from ours c join pg_trigger t on tgrelid = c.oid
    where not tgisinternal
  union all select format('%s %s %s %s %s', c.relname, polname, polcmd, pg_get_expr(polqual, polrelid),
      pg_get_expr(polwithcheck, polrelid)) from ours c join pg_policy on polrelid = c.oid
  union all select format('%s %s', pg_get_functiondef(p.oid), proacl) from pg_proc p
    where pronamespace = 'public'::regnamespace and prokind = 'f' and not exists (
      select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  order by 1`;
