import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role requests work as. It owns nothing and bypasses nothing. */
const role = `
do $$ begin
  create role thi_dua_app nologin;
exception when duplicate_object then null;
end $$;
do $$ begin
  execute format('grant thi_dua_app to %I', current_user);
exception when others then
  raise exception 'The role thi_dua_app exists and cannot be used by %: let an administrator run: grant thi_dua_app to %',
    current_user, current_user;
end $$;
grant usage on schema public to thi_dua_app;
grant select on all tables in schema public to thi_dua_app;
`;

/**
 * Who asks, and for which provinces he holds rights today: set when a request's transaction begins. After a commit
 * the settings are '' and not null.
 */
const scope = `
create function app_provinces() returns text[] language sql stable parallel safe
  return string_to_array(nullif(current_setting('app.provinces', true), ''), ',');
create function app_national() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.national', true) = 'yes', false);
-- Looks past the policies, which would ask each other in a circle; tells no more than yes or no of the own province.
create function app_stands_in(province text, unit uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public
  return exists (select from unit u where u.id = app_stands_in.unit and u.province_code = province);
create function app_user() returns text language sql stable parallel safe
  return nullif(current_setting('app.user', true), '');
create function app_reads(province text) returns boolean language sql stable parallel safe
  return coalesce(province = any(app_provinces()), false) or app_national();
create function app_writes(province text) returns boolean language sql stable parallel safe
  return coalesce(province = any(app_provinces()), false);
`;

const tables = `
create table assignment (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  user_id text not null check (user_id <> ''),
  user_name text collate "vi-x-icu" not null check (user_name is nfc normalized and user_name <> ''),
  role text not null,
  unit_id uuid,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  delegated_from uuid,
  granted_by text not null,
  granted_at timestamptz not null default now(),
  revoked_at timestamptz,
  version int not null default 1,
  check ((role = 'NATIONAL_VIEWER') = (unit_id is null)),
  check ((role = 'NATIONAL_VIEWER') = (province_code = '00')),
  unique (province_code, id),
  -- Keys look past row-level security: with the province in them none leads into another.
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade,
  foreign key (province_code, delegated_from) references assignment (province_code, id) on update cascade
);
create index on assignment (user_id);
create index on assignment (delegated_from) where delegated_from is not null;
create index on assignment (province_code, unit_id);

create table member (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  team_id uuid not null,
  name text not null check (name is nfc normalized and name <> ''),
  role text not null check (role in ('HEAD', 'DEPUTY', 'MEMBER')),
  serves daterange not null check (not isempty(serves)),
  decision text,
  search_key text collate "C" not null,
  version int not null default 1,
  foreign key (province_code, team_id) references unit (province_code, id) on update cascade
);
create index on member (province_code, team_id);

create table idempotency_key (
  user_id text not null,
  key text not null check (length(key) between 8 and 200),
  operation text not null,
  input_hash text not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (user_id, key)
);
create index on idempotency_key (created_at);

create table audit_lane (
  lane int primary key,
  seq bigint not null default 0,
  mac text not null default ''
);
insert into audit_lane (lane) select generate_series(0, 63);

create table audit_entry (
  province_code text not null,
  lane int not null references audit_lane,
  seq bigint not null,
  at timestamptz not null,
  user_id text not null,
  user_name text not null,
  role text,
  operation text not null,
  noun text not null,
  target_id text not null,
  unit_id uuid,
  before jsonb,
  after jsonb,
  request_id text not null,
  mac text not null,
  primary key (lane, seq)
);
create index on audit_entry (province_code, at desc);
create index on audit_entry (unit_id, at desc);
comment on table audit_entry is 'Each lane is a chain: mac seals the entry together with the mac of the one before. Lanes are many so that writers do not wait for each other.';

alter table unit add column version int not null default 1;
`;

/** Says who asks, once a transaction: the provinces follow from the rights he holds today. Planned once a connection. */
const entry = `
create function app_enter(asking text) returns void language plpgsql as $$
begin
  perform set_config('app.user', asking, true);
  perform set_config('app.provinces',
      coalesce(string_agg(distinct province_code, ',') filter (where role <> 'NATIONAL_VIEWER'), ''), true),
    set_config('app.national', case when bool_or(role = 'NATIONAL_VIEWER') then 'yes' else '' end, true)
  from assignment where user_id = asking and revoked_at is null
    and (now() at time zone 'Asia/Ho_Chi_Minh')::date between starts_on and coalesce(ends_on, 'infinity');
  -- A plan made for anybody's province, and not for this one, takes the wrong index: a search took three times as long.
  perform set_config('plan_cache_mode', 'force_custom_plan', true);
end $$;
`;

// In a sub-select, so that PostgreSQL asks for the settings once a statement and not once a row.
const writes = 'province_code = any((select app_provinces())::text[])';
const reads = `(${writes} or (select app_national()))`;

/** The units of the official tree are public, those a province made by a merger too; its hamlets and teams are its own. */
const official = `kind in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE')`;

const wall = `
do $$
declare
  name text;
begin
  foreach name in array array['unit', 'unit_version', 'unit_lineage', 'assignment', 'member', 'audit_entry', 'idempotency_key'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    -- Migrations, loading and maintenance work as the owner; requests never do.
    execute format('create policy owner on %I to %I using (true) with check (true)', name, current_user);
  end loop;
end $$;

grant insert, update on unit, unit_version, unit_lineage, assignment, member to thi_dua_app;
grant select, insert, update on idempotency_key to thi_dua_app;
grant select, insert on audit_entry to thi_dua_app;
grant select, update on audit_lane to thi_dua_app;

create policy reads on unit for select to thi_dua_app using (origin = 'NATIONAL' or ${reads}
  or exists (select from unit_version v where v.unit_id = unit.id and v.${official}));
create policy makes on unit for insert to thi_dua_app with check (origin = 'PROVINCE' and ${writes});
create policy changes on unit for update to thi_dua_app using (${writes}) with check (${writes});

create policy reads on unit_version for select to thi_dua_app using (${reads} or ${official});
create policy makes on unit_version for insert to thi_dua_app
  with check (${writes} and (parent_id is null or app_stands_in(province_code, parent_id)));
create policy changes on unit_version for update to thi_dua_app using (${writes})
  with check (${writes} and (parent_id is null or app_stands_in(province_code, parent_id)));

-- Between units everybody may see, everybody may see that one came of the other.
create policy reads on unit_lineage for select to thi_dua_app using (${reads}
  or (exists (select from unit_version v where v.unit_id = predecessor_id)
    and exists (select from unit_version v where v.unit_id = successor_id)));
create policy makes on unit_lineage for insert to thi_dua_app
  with check (${writes} and app_stands_in(province_code, predecessor_id)
    and app_stands_in(province_code, successor_id));

create policy own on assignment for select to thi_dua_app using (user_id = (select app_user()));
create policy reads on assignment for select to thi_dua_app using (${reads});
create policy makes on assignment for insert to thi_dua_app with check (${writes});
create policy changes on assignment for update to thi_dua_app using (${writes}) with check (${writes});

create policy reads on member for select to thi_dua_app using (${reads});
create policy makes on member for insert to thi_dua_app with check (${writes});
create policy changes on member for update to thi_dua_app using (${writes}) with check (${writes});

create policy reads on audit_entry for select to thi_dua_app using (${reads});
create policy makes on audit_entry for insert to thi_dua_app with check (${reads});

create policy own on idempotency_key to thi_dua_app using (user_id = (select app_user())) with check (user_id = (select app_user()));
`;

/** Who may do what, the wall between provinces, the audit trail, and keys that make a repeated change one change. */
export class Access1763830000000 implements MigrationInterface {
  readonly name = 'Access1763830000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [
      role,
      scope,
      tables,
      'grant select on all tables in schema public to thi_dua_app',
      entry,
      wall,
    ]) {
      await runner.query(part);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_entry, audit_lane, idempotency_key, member, assignment');
    for (const name of ['unit', 'unit_version', 'unit_lineage']) {
      for (const policy of ['owner', 'reads', 'makes', 'changes']) {
        await runner.query(`drop policy if exists ${policy} on ${name}`);
      }
      await runner.query(`alter table ${name} no force row level security`);
      await runner.query(`alter table ${name} disable row level security`);
    }
    await runner.query('alter table unit drop column version');
    await runner.query(
      'drop function app_enter(text), app_reads(text), app_writes(text), app_national, app_provinces, app_user, app_stands_in',
    );
  }
}
