import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
create table occurrence (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  unit_id uuid not null,
  indicator_id uuid not null references indicator,
  occurred_on date not null,
  grade text check (grade <> ''),
  description text not null check (description <> ''),
  describer text not null check (describer <> ''),
  recorded_at timestamptz not null default now(),
  recorded_by text not null,
  recorded_by_name text not null,
  changed_at timestamptz,
  removed_at timestamptz,
  removed_by text,
  removed_by_name text,
  removal_reason text check (removal_reason <> ''),
  version int not null default 1,
  check ((removed_at is null) = (removal_reason is null)),
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade
);
create index occurrence_of_unit on occurrence (province_code, unit_id, occurred_on);
create index occurrence_latest on occurrence (province_code, occurred_on desc, id desc);
comment on table occurrence is 'A good deed or an incident, told one by one. What is removed stays, with the reason. It belongs to no campaign: every period that holds its day and asks for its indicator counts it.';

alter table report_value add column from_records boolean not null default false;
comment on column report_value.from_records is 'Nobody typed it: it is how many occurrences were recorded when the report was handed in, and is counted anew when it is handed in again.';
`;

const writes = 'province_code = any((select app_provinces())::text[])';

const wall = `
alter table occurrence enable row level security;
alter table occurrence force row level security;
do $$ begin
  execute format('create policy owner on occurrence to %I using (true) with check (true)', current_user);
end $$;
create policy reads on occurrence for select to thi_dua_app using (${writes} or (select app_national()));
create policy makes on occurrence for insert to thi_dua_app with check (${writes});
create policy changes on occurrence for update to thi_dua_app using (${writes}) with check (${writes});
grant select, insert, update on occurrence to thi_dua_app;
`;

/** Good deeds and incidents, recorded one by one. */
export class Occurrences1764150000000 implements MigrationInterface {
  readonly name = 'Occurrences1764150000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table report_value drop column from_records');
    await runner.query('drop table occurrence');
  }
}
