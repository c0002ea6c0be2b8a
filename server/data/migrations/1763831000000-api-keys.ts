import type { MigrationInterface, QueryRunner } from 'typeorm';

const table = `
create table api_key (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  unit_id uuid not null,
  user_id text not null unique generated always as ('key:' || id::text) stored,
  name text not null check (name is nfc normalized and name <> ''),
  role text not null,
  operations text[] not null check (cardinality(operations) > 0),
  prefix text not null unique,
  secret_hash text not null check (secret_hash ~ '^[0-9a-f]{64}$'),
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  created_by text not null,
  created_at timestamptz not null default now(),
  version int not null default 1,
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade
);
create index on api_key (province_code, unit_id);
comment on column api_key.secret_hash is 'SHA-256 of the secret, which nobody keeps. Requests may write it and never read it.';
`;

/** The hash is read by the owner alone, when somebody signs in. */
const wall = `
alter table api_key enable row level security;
alter table api_key force row level security;
do $$ begin
  execute format('create policy owner on api_key to %I using (true) with check (true)', current_user);
end $$;
create policy reads on api_key for select to thi_dua_app using (app_reads(province_code));
create policy makes on api_key for insert to thi_dua_app with check (app_writes(province_code));
create policy changes on api_key for update to thi_dua_app
  using (app_writes(province_code)) with check (app_writes(province_code));
revoke all on api_key from thi_dua_app;
grant select (id, province_code, unit_id, user_id, name, role, operations, prefix, expires_at, last_used_at, revoked_at,
  created_by, created_at, version) on api_key to thi_dua_app;
grant insert (province_code, unit_id, name, role, operations, prefix, secret_hash, expires_at, created_by)
  on api_key to thi_dua_app;
grant update (prefix, secret_hash, revoked_at, version) on api_key to thi_dua_app;
`;

/** Keys by which other systems sign in. */
export class ApiKeys1763831000000 implements MigrationInterface {
  readonly name = 'ApiKeys1763831000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(wall);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table api_key');
  }
}
