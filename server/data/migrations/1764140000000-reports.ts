import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The life of a report after it was handed in: who took which step, what was sealed, what was corrected since. */
const tables = `
alter table report
  add column status_since timestamptz not null default now(),
  add column corrects int check (corrects < revision),
  add column exceptions jsonb not null default '[]',
  add column stale_since timestamptz,
  add column stale_cause uuid,
  add check ((stale_since is null) = (stale_cause is null)),
  add foreign key (province_code, stale_cause) references report (province_code, id) on update cascade;
create index on report (province_code, stale_cause) where stale_cause is not null;
create index report_lately on report (province_code, status_since, id);
create index report_waiting on report (province_code, status_since, id) where status <> 'APPROVED' or stale_since is not null;
comment on column report.corrects is 'The verified revision that is being corrected, until the correction is verified. Among the verified figures it counts until then, else until the correction is handed in, and again when that is sent back.';
comment on column report.stale_since is 'A report below, the stale_cause, was corrected after this one had been approved.';

create table report_event (
  province_code text not null,
  report_id uuid not null,
  id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  revision int not null,
  step text not null check (step in
    ('SUBMITTED', 'RECALLED', 'VERIFIED', 'RETURNED', 'APPROVED', 'CORRECTION_OPENED', 'CORRECTION_DISCARDED',
      'MADE_STALE')),
  user_id text not null,
  user_name text not null,
  role text not null,
  reason text check (reason <> ''),
  notes jsonb not null default '[]',
  narrative text,
  primary key (province_code, report_id, id),
  check (step <> 'RETURNED' or reason is not null),
  foreign key (province_code, report_id) references report (province_code, id) on update cascade
);
comment on column report_event.narrative is 'Of a report that was handed in: what it said in words; the report itself keeps only its latest.';
comment on column report_event.notes is 'What was said of single values: [{indicatorId, note}].';

create table report_seal (
  province_code text not null,
  report_id uuid not null,
  number int not null,
  revision int not null,
  sealed_at timestamptz not null,
  sealed_by text not null,
  content text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  primary key (province_code, report_id, number),
  foreign key (province_code, report_id) references report (province_code, id) on update cascade
);
comment on table report_seal is 'What an approval approved: the digest is the SHA-256 of the content, a JSON text, in UTF-8.';
`;

const writes = 'province_code = any((select app_provinces())::text[])';

/** Requests add to them, and never change or remove: there is no grant for it. */
const wall = `
do $$
declare
  name text;
begin
  foreach name in array array['report_event', 'report_seal'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy owner on %I to %I using (true) with check (true)', name, current_user);
    execute format('create policy reads on %I for select to thi_dua_app using (${writes} or (select app_national()))', name);
    execute format('create policy makes on %I for insert to thi_dua_app with check (${writes})', name);
    execute format('grant select, insert on %I to thi_dua_app', name);
  end loop;
end $$;
`;

export class Reports1764140000000 implements MigrationInterface {
  readonly name = 'Reports1764140000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report_seal, report_event');
    await runner.query(
      `alter table report drop column status_since, drop column corrects, drop column exceptions,
         drop column stale_since, drop column stale_cause`,
    );
  }
}
