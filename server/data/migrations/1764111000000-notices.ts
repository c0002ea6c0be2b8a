import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
create table notice (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  user_id text not null,
  kind text not null check (kind in ('PERIOD_OPENED', 'REPORT_DUE', 'REPORT_OVERDUE', 'REPORT_SUBMITTED',
    'REPORT_RETURNED', 'REPORT_APPROVED', 'EXTENSION_ASKED', 'EXTENSION_DECIDED', 'RANKING_PUBLISHED',
    'CORRECTION_SUBMITTED')),
  subject text not null check (subject <> ''),
  title text not null check (title is nfc normalized and title <> ''),
  body text not null check (body is nfc normalized),
  link text check (link ~ '^/[^/]'),
  unit_id uuid,
  period_id uuid,
  in_app boolean not null,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  mailed_at timestamptz,
  unique (user_id, kind, subject),
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade
);
create index on notice (user_id, created_at desc, id desc) where in_app;
comment on column notice.subject is 'What it is about: nobody is told the same twice.';

create table notice_preference (
  user_id text not null,
  kind text not null,
  in_app boolean not null,
  email boolean not null,
  primary key (user_id, kind)
);
create table notice_address (
  user_id text primary key,
  address text not null check (address ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(address) <= 254)
);
`;

/** Everybody has what is addressed to him, and of a province only as long as he holds a right there. */
const wall = `
do $$
declare
  name text;
begin
  foreach name in array array['notice', 'notice_preference', 'notice_address'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy owner on %I to %I using (true) with check (true)', name, current_user);
    execute format('revoke all on %I from thi_dua_app', name);
  end loop;
end $$;
create policy own on notice to thi_dua_app
  using (user_id = (select app_user()) and (province_code = any((select app_provinces())::text[]) or (select app_national())));
create policy own on notice_preference to thi_dua_app
  using (user_id = (select app_user())) with check (user_id = (select app_user()));
create policy own on notice_address to thi_dua_app
  using (user_id = (select app_user())) with check (user_id = (select app_user()));
grant select, update (read_at) on notice to thi_dua_app;
grant select, insert, update on notice_preference to thi_dua_app;
grant select, insert, update, delete on notice_address to thi_dua_app;
`;

/**
 * Notices are written for others, and whoever writes them reads nothing of theirs: neither whom they reach nor how.
 * `notice_write` is of the owner alone; `app_notify` finds out whom it concerns and holds the wall.
 */
const functions = `
create function notice_write(given jsonb) returns int
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  made record;
  told text[] := '{}';
  signal text;
begin
  for made in
    insert into notice (province_code, user_id, kind, subject, title, body, link, unit_id, period_id, in_app)
    select given ->> 'provinceCode', r."userId", given ->> 'kind', given ->> 'subject', given ->> 'title',
      coalesce(r.body, given ->> 'body'), given ->> 'link', (given ->> 'unitId')::uuid, (given ->> 'periodId')::uuid,
      coalesce(p.in_app, true)
    from jsonb_to_recordset(given -> 'to') as r ("userId" text, body text)
    left join notice_preference p on p.user_id = r."userId" and p.kind = given ->> 'kind'
    left join notice_address a on a.user_id = r."userId"
    where coalesce(p.in_app, true) or (p.email and a.user_id is not null)
    order by r."userId"
    on conflict (user_id, kind, subject) do nothing
    returning id, user_id, title, kind
  loop
    told := told || made.user_id;
    perform app_enqueue('notice.mail',
      jsonb_build_object('provinceCode', given ->> 'provinceCode', 'noticeId', made.id, 'subject', made.title),
      null, 'notice:' || made.id)
    from notice_preference p join notice_address a on a.user_id = p.user_id
    where p.user_id = made.user_id and p.kind = made.kind and p.email;
  end loop;
  if told <> '{}' then
    -- As server/data/live-event.ts says it: who is told follows what waits for him. A payload has less than 8,000 bytes.
    signal := jsonb_build_object('kind', 'inbox', 'provinceCode', given ->> 'provinceCode', 'userIds', told);
    if octet_length(signal) > 7900 then
      signal := jsonb_build_object('kind', 'inbox', 'provinceCode', given ->> 'provinceCode');
    end if;
    perform pg_notify('thi_dua', signal);
  end if;
  return cardinality(told);
end $$;

create function app_notify(given jsonb) returns int
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  province text := given ->> 'provinceCode';
  today date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
  audience jsonb;
  about text := given ->> 'about';
begin
  if not app_writes(province) then
    raise exception 'Notices are of a province the transaction works for' using errcode = '42501';
  end if;
  with recursive above (id, depth) as (
    select u.id, 0 from unit u
    where u.province_code = province
      and u.id = any(array(select jsonb_array_elements_text(given -> 'unitIds'))::uuid[])
    union all
    select nearest.parent_id, above.depth + 1 from above, lateral (
      select v.parent_id from unit_version v where v.unit_id = above.id
      order by v.first_day <= today and v.gone_on > today desc, v.gone_on desc limit 1) as nearest
    where nearest.parent_id is not null and above.depth < 20 and given ->> 'reach' = 'AT_OR_ABOVE'),
  reached as (
    select a.user_id from above join assignment a on a.province_code = province and a.unit_id = above.id
    where given -> 'roles' ? a.role and a.revoked_at is null
      and today between a.starts_on and coalesce(a.ends_on, 'infinity')
      and a.user_id is distinct from given ->> 'except'),
  chosen as (
    select user_id from reached
    union
    select named.id from jsonb_array_elements_text(given -> 'userIds') as named (id)
    where named.id is distinct from given ->> 'except' and exists (
      select from assignment a where a.user_id = named.id and a.province_code = province and a.revoked_at is null
        and today between a.starts_on and coalesce(a.ends_on, 'infinity')))
  select jsonb_agg(jsonb_build_object('userId', user_id)) into audience
  from chosen where user_id not like 'key:%';
  if audience is null then
    return 0;
  end if;
  about := coalesce(about, concat_ws(', ',
    (select upper(left(v.kind_word, 1)) || substr(v.kind_word, 2) || ' ' || v.name from unit_version v
     where v.unit_id = (given ->> 'unitId')::uuid
     order by v.first_day <= today and v.gone_on > today desc, v.gone_on desc limit 1),
    (select p.name from reporting_period p where p.id = (given ->> 'periodId')::uuid)));
  return notice_write(given
    || jsonb_build_object('to', audience, 'title', concat_ws(': ', given ->> 'begins', nullif(about, ''))));
end $$;

revoke all on function notice_write, app_notify from public;
grant execute on function app_notify to thi_dua_app;
`;

/** What people are told, how each wants to be told, and where. */
export class Notices1764111000000 implements MigrationInterface {
  readonly name = 'Notices1764111000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall);
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_notify, notice_write');
    await runner.query('drop table notice_address, notice_preference, notice');
  }
}
