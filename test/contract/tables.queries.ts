/** Tables that belong to users and no province: each begins with who it belongs to. */
export const userTables: readonly string[] = ['idempotency_key', 'notice_address', 'notice_preference'];

const tables = `
  select c.oid, c.relname::text as name, c.relrowsecurity and c.relforcerowsecurity as walled,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'province_code') as of_province,
    (select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'province_code') as province,
    (select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'user_id') as person
  from pg_class c
  where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace`;

const classes = `
  select t.*, case when name = any($1) then 'reference' when name = any($2) then 'national'
    when name = any($3) then 'user' when of_province then 'tenant' end as class from (${tables}) t`;

/** Every column list that identifies a row, or keeps two rows apart. */
const keys = `
  select t.name, i.indkey::int2[] as columns, i.indisprimary as main,
    case when i.indisprimary then 'primary key' when i.indisexclusion then 'exclusion' else 'unique' end as word,
    (select string_agg(pg_get_indexdef(i.indexrelid, number, false), ', ' order by number)
      from generate_series(1, i.indnkeyatts::int) number) as said, t.province
  from tenant t join pg_index i on i.indrelid = t.oid and (i.indisunique or i.indisexclusion)`;

/** Selects a sentence for every rule a table breaks: $1 reference tables, $2 national ones, $3 those of users. */
export const tableFindings = `
with class as (${classes}), tenant as (select * from class where class = 'tenant'), key as (${keys})
select finding from (
  select format('%s: is of no class. Give it a province_code, or name it in server/data/wall/shared-tables.ts or in test/contract/tables.queries.ts', name)
  from class where class is null
  union all
  select format('%s: holds rows of a province and has no forced row-level security', name) from tenant where not walled
  union all
  select format('%s: its province_code may be null', name) from tenant t
  where not (select attnotnull from pg_attribute a where a.attrelid = t.oid and a.attnum = t.province)
  union all
  select format('%s: no index begins with province_code', name) from tenant t
  where not exists (select from pg_index i where i.indrelid = t.oid and i.indkey[0] = t.province and i.indpred is null)
  union all
  select format('%s: %s (%s) does not hold province_code', name, word, said) from key where province <> all(columns)
  union all
  select format('%s: (%s) refers to %s without province_code', t.name,
    (select string_agg(a.attname, ', ' order by a.attnum) from pg_attribute a where a.attrelid = t.oid and a.attnum = any(k.conkey)),
    other.name)
  from tenant t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' join tenant other on other.oid = k.confrelid
  where t.province <> all(k.conkey) or other.province <> all(k.confkey)
  union all
  select format('%s: is a reference that requests write', name) from class
  where class = 'reference' and has_table_privilege('thi_dua_app', oid, 'insert, update, delete, truncate')
  union all
  select format('%s: belongs to users and has no forced row-level security, or no primary key that begins with user_id', name)
  from class c where class = 'user' and (not walled or not exists (
    select from pg_index i where i.indrelid = c.oid and i.indisprimary and i.indkey[0] = c.person))
  union all
  select format('%s: is national and holds a province_code or a user_id', name) from class
  where class = 'national' and (of_province or person is not null)
) found (finding) order by finding`;
