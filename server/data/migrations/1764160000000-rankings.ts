import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
create table bloc (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  campaign_id uuid not null references campaign,
  name text collate "vi-x-icu" not null check (name is nfc normalized and name <> ''),
  version int not null default 1,
  unique (campaign_id, name),
  unique (province_code, id)
);
create index on bloc (province_code);

create table bloc_unit (
  province_code text not null,
  campaign_id uuid not null,
  unit_id uuid not null,
  bloc_id uuid not null,
  primary key (province_code, campaign_id, unit_id),
  foreign key (province_code, bloc_id) references bloc (province_code, id) on delete cascade,
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade
);
create index on bloc_unit (bloc_id);
comment on table bloc is 'Peers that a province groups itself. They go before the blocs of the plan.';

create table ranking (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  campaign_id uuid not null references campaign,
  period_id uuid not null,
  bloc jsonb not null,
  stage text not null check (stage in ('PROVISIONAL', 'VERIFIED')),
  state text not null default 'PUBLISHED' check (state in ('PUBLISHED', 'OFFICIAL', 'WITHDRAWN')),
  replaces_id uuid,
  published_at timestamptz not null default now(),
  published_by text not null,
  published_by_name text not null,
  complaints_until timestamptz not null,
  official_at timestamptz,
  official_by text,
  withdrawn_at timestamptz,
  withdrawn_by text,
  withdrawn_reason text,
  unit_count int not null,
  rules_version int not null,
  content text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  version int not null default 1,
  unique (province_code, id),
  check (state <> 'OFFICIAL' or official_at is not null),
  check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
  check ((withdrawn_at is null) = (withdrawn_reason is null)),
  foreign key (province_code, period_id) references reporting_period (province_code, id),
  foreign key (province_code, replaces_id) references ranking (province_code, id)
);
create unique index ranking_in_force on ranking (period_id, (bloc ->> 'id'), stage) where state <> 'WITHDRAWN';
create unique index ranking_replaced on ranking (replaces_id);
create index on ranking (campaign_id, published_at desc, id);
comment on column ranking.content is 'Formula, figures and results as canonical JSON; digest is its SHA-256. Nobody changes them: what is wrong is withdrawn, and published anew.';

create table ranking_entry (
  province_code text not null,
  ranking_id uuid not null,
  unit_id uuid not null,
  position int not null,
  place int not null,
  entry jsonb not null,
  primary key (province_code, ranking_id, unit_id),
  unique (ranking_id, position),
  foreign key (province_code, ranking_id) references ranking (province_code, id),
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade
);
comment on table ranking_entry is 'The same results, a unit each: for pages, and for who stands around it.';

create table ranking_complaint (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  ranking_id uuid not null,
  unit_id uuid not null,
  words text not null,
  filed_at timestamptz not null default now(),
  filed_by text not null,
  filed_by_name text not null,
  accepted boolean,
  answer text,
  answered_at timestamptz,
  answered_by text,
  answered_by_name text,
  version int not null default 1,
  check (num_nulls(accepted, answer, answered_at, answered_by, answered_by_name) in (0, 5)),
  check (answered_by <> filed_by),
  foreign key (province_code, ranking_id, unit_id) references ranking_entry (province_code, ranking_id, unit_id)
    on update cascade
);
create unique index ranking_complaint_open on ranking_complaint (ranking_id, unit_id) where answered_at is null;
`;

const names = ['bloc', 'bloc_unit', 'ranking', 'ranking_entry', 'ranking_complaint'];
const writes = 'province_code = any((select app_provinces())::text[])';

/** A published ranking is seen by the whole province; what of a complaint is shown to whom is decided before. */
const wall = `
do $$
declare
  name text;
begin
  foreach name in array array[${names.map((name) => `'${name}'`).join(', ')}] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy owner on %I to %I using (true) with check (true)', name, current_user);
    execute format('create policy reads on %I for select to thi_dua_app using (${writes} or (select app_national()))', name);
    execute format('create policy makes on %I for insert to thi_dua_app with check (${writes})', name);
    execute format('create policy changes on %I for update to thi_dua_app using (${writes}) with check (${writes})', name);
    execute format('grant select, insert on %I to thi_dua_app', name);
  end loop;
end $$;
create policy removes on bloc for delete to thi_dua_app using (${writes});
create policy removes on bloc_unit for delete to thi_dua_app using (${writes});
grant update (name, version), delete on bloc to thi_dua_app;
grant update (bloc_id), delete on bloc_unit to thi_dua_app;
grant update (state, official_at, official_by, withdrawn_at, withdrawn_by, withdrawn_reason, version) on ranking to thi_dua_app;
grant update (accepted, answer, answered_at, answered_by, answered_by_name, version) on ranking_complaint to thi_dua_app;
`;

/** Blocs, published rankings as they were, and complaints about them. */
export class Rankings1764160000000 implements MigrationInterface {
  readonly name = 'Rankings1764160000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ranking_complaint, ranking_entry, ranking, bloc_unit, bloc');
  }
}
