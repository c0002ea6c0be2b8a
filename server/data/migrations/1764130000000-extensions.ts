import type { MigrationInterface, QueryRunner } from 'typeorm';

const table = `
create table extension (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  period_id uuid not null,
  unit_id uuid not null,
  campaign_id uuid not null references campaign,
  state text not null check (state in ('ASKED', 'GRANTED', 'DENIED', 'WITHDRAWN')),
  reason text not null,
  asked_until timestamptz,
  until timestamptz not null,
  made_at timestamptz not null default now(),
  made_by text not null,
  made_by_name text not null,
  decided_at timestamptz,
  decided_by text,
  decided_by_name text,
  decision_reason text,
  withdrawn_at timestamptz,
  version int not null default 1,
  check (state not in ('GRANTED', 'DENIED') or (decided_at is not null and decision_reason is not null)),
  check (asked_until is not null or decided_at is not null),
  check (until <= asked_until),
  foreign key (province_code, period_id) references reporting_period (province_code, id),
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade
);
create index extension_in_force on extension (province_code, period_id, unit_id) where state = 'GRANTED';
create unique index extension_asked on extension (period_id, unit_id) where state = 'ASKED';
create index extension_of_unit on extension (province_code, unit_id, made_at desc, id);
comment on table extension is 'A later due time for a unit and all below it in a period. It ends by itself: past until it changes nothing.';
comment on column extension.asked_until is 'Until when it was asked for; null: granted without being asked.';
comment on column extension.until is 'Until when it is granted; while it is only asked for, until when it would be.';
`;

const writes = 'province_code = any((select app_provinces())::text[])';

const wall = `
alter table extension enable row level security;
alter table extension force row level security;
do $$ begin
  execute format('create policy owner on extension to %I using (true) with check (true)', current_user);
end $$;
create policy reads on extension for select to thi_dua_app using (${writes} or (select app_national()));
create policy makes on extension for insert to thi_dua_app with check (${writes});
create policy changes on extension for update to thi_dua_app using (${writes}) with check (${writes});
grant select, insert, update on extension to thi_dua_app;
`;

/** Extensions: who may hand in later, until when, and who said so. */
export class Extensions1764130000000 implements MigrationInterface {
  readonly name = 'Extensions1764130000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(wall);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table extension');
  }
}
