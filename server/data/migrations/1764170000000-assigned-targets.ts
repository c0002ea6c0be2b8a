import type { MigrationInterface, QueryRunner } from 'typeorm';

const table = `
create table assigned_target (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  campaign_id uuid not null references campaign,
  unit_id uuid not null,
  target_id uuid references target,
  indicator_id uuid not null references indicator,
  requirement jsonb not null,
  every text not null check (every in ('CAMPAIGN', 'MONTH', 'QUARTER', 'YEAR', 'PHASE')),
  judged_at text[] not null check (judged_at <> '{}'),
  unit_ids uuid[] check (unit_ids <> '{}'),
  says text not null,
  decision text,
  reason text not null,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  replaces uuid,
  assigned_by text not null,
  assigned_by_name text not null,
  assigned_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  version int not null default 1,
  unique (province_code, id),
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade,
  foreign key (province_code, replaces) references assigned_target (province_code, id) on update cascade
);
create index on assigned_target (province_code, unit_id);
comment on table assigned_target is 'What a commune asks of units below it beyond the plan of the campaign.';
comment on column assigned_target.target_id is 'The target of the plan it asks more than; null: it is additional.';
comment on column assigned_target.unit_ids is 'Only of these; null: of all below the commune of the kinds in judged_at.';
comment on column assigned_target.starts_on is 'Judged in the periods whose last day lies between starts_on and ends_on.';
`;

const writes = 'province_code = any((select app_provinces())::text[])';

const wall = `
alter table assigned_target enable row level security;
alter table assigned_target force row level security;
do $$ begin
  execute format('create policy owner on assigned_target to %I using (true) with check (true)', current_user);
end $$;
create policy reads on assigned_target for select to thi_dua_app using (${writes} or (select app_national()));
create policy makes on assigned_target for insert to thi_dua_app with check (${writes});
create policy changes on assigned_target for update to thi_dua_app using (${writes}) with check (${writes});
grant select, insert, update on assigned_target to thi_dua_app;
`;

/** Targets that communes assign to their units. */
export class AssignedTargets1764170000000 implements MigrationInterface {
  readonly name = 'AssignedTargets1764170000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(wall);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table assigned_target');
  }
}
