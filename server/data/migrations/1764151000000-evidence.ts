import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
create table evidence (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  report_id uuid not null,
  indicator_id uuid not null references indicator,
  since_revision int not null,
  until_revision int check (until_revision > since_revision),
  kind text not null check (kind in ('FILE', 'LINK')),
  name text not null check (name is nfc normalized and name <> ''),
  media_type text,
  bytes int check (bytes > 0),
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  link text check (link like 'https://%'),
  added_at timestamptz not null default clock_timestamp(),
  added_by text not null,
  added_by_name text not null,
  unique (province_code, id),
  check (kind <> 'FILE' or (media_type is not null and bytes is not null and digest is not null)),
  check ((kind = 'LINK') = (link is not null)),
  foreign key (province_code, report_id) references report (province_code, id) on update cascade
);
create index evidence_of_report on evidence (province_code, report_id, indicator_id);
create unique index evidence_once on evidence (report_id, indicator_id, coalesce(digest, link)) where until_revision is null;
comment on table evidence is 'What backs a value of a report.';
comment on column evidence.since_revision is 'It is part of the report from this revision on, until (and without) until_revision; null: of all that follow.';
comment on column evidence.media_type is 'By the content.';

create table evidence_chunk (
  province_code text not null,
  evidence_id uuid not null,
  number int not null,
  data bytea not null check (length(data) between 1 and 262144),
  primary key (province_code, evidence_id, number),
  foreign key (province_code, evidence_id) references evidence (province_code, id) on update cascade on delete cascade
);
-- Pictures and documents are packed already: trying to pack them again costs CPU and gains nothing.
alter table evidence_chunk alter column data set storage external;
comment on table evidence_chunk is 'The file of an evidence, from number 0 on.';
`;

const writes = 'province_code = any((select app_provinces())::text[])';

/** What was part of a report that was handed in stays; what was not may go, and its file with it. */
const wall = `
do $$
declare
  name text;
begin
  foreach name in array array['evidence', 'evidence_chunk'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy owner on %I to %I using (true) with check (true)', name, current_user);
    execute format('create policy reads on %I for select to thi_dua_app using (${writes} or (select app_national()))', name);
    execute format('create policy makes on %I for insert to thi_dua_app with check (${writes})', name);
    execute format('grant select, insert on %I to thi_dua_app', name);
  end loop;
end $$;
create policy changes on evidence for update to thi_dua_app using (${writes}) with check (${writes});
grant update (until_revision) on evidence to thi_dua_app;
create policy removes on evidence for delete to thi_dua_app using (${writes} and until_revision is null
  and not exists (select from report_event e where e.province_code = evidence.province_code
    and e.report_id = evidence.report_id and e.step = 'SUBMITTED' and e.revision >= evidence.since_revision));
grant delete on evidence to thi_dua_app;
`;

/** Evidence of reports: files, kept where everything else is, and links. */
export class Evidence1764151000000 implements MigrationInterface {
  readonly name = 'Evidence1764151000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table evidence_chunk, evidence');
  }
}
