import { requestRole } from '../connection/enter-service.ts';
import { publishedTables, technicalTables } from './shared-tables.ts';

const list = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

/** What an extension brought along is the administrator's own matter. */
const ours = (catalogue: string) =>
  `not exists (select from pg_depend d where d.classid = '${catalogue}'::regclass and d.objid = o.oid and d.deptype = 'e')`;

const inPublic = `o.relnamespace = 'public'::regnamespace and ${ours('pg_class')}`;

/** A table that requests cannot reach may be anybody's: a copy an administrator keeps beside ours. */
const reached = `(has_any_column_privilege('${requestRole}', o.oid, 'select, insert, update, references')
  or has_table_privilege('${requestRole}', o.oid, 'delete, truncate, trigger'))`;

/** The role of requests, and the login ($1) that works as it. */
const roles = `(select r.* from pg_roles r where rolname in ('${requestRole}', $1)) as o`;

const attributes = [
  ['rolsuper', 'is a superuser'],
  ['rolbypassrls', 'bypasses row-level security'],
  ['rolcreaterole', 'may create roles'],
  ['rolcreatedb', 'may create databases'],
  ['rolreplication', 'may replicate'],
] as const;

/** Each selects a sentence for everything it finds wrong with the wall between provinces. */
export const wallRules: readonly string[] = [
  `select format('The table %s has no forced row-level security.', o.relname) from pg_class o
   where ${inPublic} and o.relkind in ('r', 'p') and not (o.relrowsecurity and o.relforcerowsecurity)
     and o.relname not in (${list([...publishedTables, ...technicalTables])})
     and (${reached} or exists (select from pg_attribute a where a.attrelid = o.oid and a.attname = 'province_code'
       and not a.attisdropped))`,
  `select format('The policy %s of the table %s lets everybody in.', p.polname, o.relname)
   from pg_policy p join pg_class o on o.oid = p.polrelid where ${inPublic} and 0 = any(p.polroles)`,
  `select format('The view %s shows what its owner may see.', o.relname) from pg_class o
   where ${inPublic} and o.relkind in ('v', 'm') and ${reached}
     and not coalesce(o.reloptions @> array['security_invoker=true'], false)`,
  `select format('The function %s works as its owner, and its search_path does not end with pg_temp.',
     o.oid::regprocedure) from pg_proc o
   where o.pronamespace = 'public'::regnamespace and ${ours('pg_proc')} and o.prosecdef
     and not exists (select from unnest(o.proconfig) as c where c ~ '^search_path=.*pg_temp"?$')`,
  ...attributes.map(
    ([flag, words]) => `select format('The role %s ${words}.', rolname) from ${roles} where ${flag}`,
  ),
  `select format('The role %s owns %s.', o.rolname, pg_describe_object(s.classid, s.objid, s.objsubid))
   from ${roles} join pg_shdepend s on s.refclassid = 'pg_authid'::regclass and s.refobjid = o.oid
     and s.deptype = 'o' and s.dbid in (0, (select oid from pg_database where datname = current_database()))`,
  `select format('The role %s is a member of %s.', o.rolname, m.rolname) from ${roles} cross join pg_roles m
   where not o.rolsuper and m.oid <> o.oid and m.rolname <> '${requestRole}' and pg_has_role(o.oid, m.oid, 'member')`,
  `select format('The role %s may create in the schema public.', o.rolname) from ${roles}
   where not o.rolsuper and has_schema_privilege(o.oid, 'public', 'create')`,
];
