import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reports what until when, what was reported, and what it adds up to. */
const tables = `
create table campaign_state (
  campaign_id uuid primary key references campaign,
  province_code text not null,
  state text not null check (state in ('DRAFT', 'LAUNCHED', 'CLOSED', 'REVIEWED', 'ARCHIVED')),
  launched_at timestamptz,
  closed_at timestamptz,
  reviewed_at timestamptz,
  archived_at timestamptz,
  version int not null default 1
);
comment on table campaign_state is 'A campaign without a row is a draft.';
create index on campaign_state (province_code);

create table reporting_period (
  id uuid primary key,
  province_code text not null,
  campaign_id uuid not null references campaign,
  report_duty_id uuid references report_duty,
  phase_id uuid references phase,
  key text not null unique,
  family text not null,
  rhythm text not null check (rhythm in
    ('ONCE', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'EACH_PHASE', 'CAMPAIGN')),
  name text not null,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  opens_at timestamptz not null,
  due_at timestamptz not null,
  due_at_commune timestamptz not null,
  due_at_district timestamptz not null,
  due_at_province timestamptz not null,
  closes_at timestamptz not null,
  counts boolean not null,
  tree_on date not null,
  plan_due jsonb,
  configured_at timestamptz,
  configured_by text,
  reason text,
  closed_at timestamptz,
  retired_at timestamptz,
  version int not null default 1,
  unique (province_code, id),
  check (opens_at < least(due_at, due_at_commune, due_at_district, due_at_province)
    and greatest(due_at, due_at_commune, due_at_district, due_at_province) <= closes_at)
);
create index on reporting_period (province_code, due_at);
create index on reporting_period (campaign_id, starts_on);
create index on reporting_period (family, rhythm, starts_on);
comment on column reporting_period.due_at is 'Of the units at the base; the others are of the levels above, as a rule later. From that instant on a report is late.';
comment on column reporting_period.closes_at is 'From that instant on nothing is accepted.';
comment on column reporting_period.counts is 'What is reported in it adds up into the period of the campaign.';
comment on column reporting_period.tree_on is 'The day whose tree of units it is judged on.';
comment on column reporting_period.plan_due is 'What the plan itself says of the deadline; follows the plan, whatever an administrator configures.';
comment on column reporting_period.configured_at is 'Since then it is the administrator''s: the plugin no longer changes it.';
comment on column reporting_period.closed_at is 'It has been closed: what was not reported by then counts as missed.';

create table standing (
  province_code text not null,
  period_id uuid not null,
  unit_id uuid not null,
  campaign_id uuid not null,
  family text not null,
  rhythm text not null,
  starts_on date not null,
  kind text not null,
  name text collate "vi-x-icu" not null,
  parent_id uuid,
  path uuid[] not null,
  on_roll boolean not null,
  reports boolean not null,
  own_reported boolean not null default false,
  own_late boolean not null default false,
  own_verified boolean not null default false,
  units jsonb not null default '{}',
  due_reports int not null default 0,
  reported int not null default 0,
  late int not null default 0,
  verified int not null default 0,
  met int not null default 0,
  due int not null default 0,
  attainment int not null default 0,
  score int not null default 0,
  verdicts jsonb not null default '{}',
  verified_met int not null default 0,
  verified_due int not null default 0,
  verified_attainment int not null default 0,
  verified_score int not null default 0,
  verified_verdicts jsonb not null default '{}',
  primary key (province_code, period_id, unit_id),
  foreign key (province_code, period_id) references reporting_period (province_code, id),
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade
) with (fillfactor = 70);
create index standing_of_unit on standing (province_code, unit_id, campaign_id, starts_on desc, period_id);
create index standing_league on standing (period_id, parent_id, kind, score desc, attainment desc, unit_id) where on_roll;
create index standing_national on standing (family, rhythm, starts_on, kind, score desc, attainment desc, unit_id)
  where on_roll and kind in ('PROVINCE', 'DISTRICT', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE');
comment on table standing is 'The units of a period on the tree it is judged on, and how they stand in it.';
comment on column standing.path is 'From the province down to the unit itself: who its figures add up to.';
comment on column standing.on_roll is 'False: was taken off the tree, and nothing it reported counts by itself; kept so that what it reported still adds up.';
comment on column standing.reports is 'Has a report to make.';
comment on column standing.units is 'How many units stand on the roll at and below it, by kind.';
comment on column standing.due_reports is 'Reports due at the unit and below it; with reported, late and verified.';
comment on column standing.attainment is 'Parts per million of what is asked, the mean of the targets that are due.';
comment on column standing.score is 'Ten-thousandths of a point.';
comment on column standing.verdicts is 'By code of the target: state, and parts per million attained; of months: how many were met, and of how many.';
comment on column standing.verified_score is 'With the other columns verified_…: the same, of what is verified alone.';

create table unit_figures (
  province_code text not null,
  period_id uuid not null,
  unit_id uuid not null,
  rows json not null,
  primary key (province_code, period_id, unit_id)
) with (fillfactor = 70);
comment on table unit_figures is 'What was reported at a unit and below it in a period: all in one row, which is read and written as a whole.';
comment on column unit_figures.rows is 'As text, since nothing looks into it but whoever reads it whole. Each an array: the columns of value_rollup, indicator_id, kind, result, the figures, own.';

create view value_rollup with (security_invoker = true) as
select f.province_code, f.unit_id, f.period_id, (row ->> 0)::uuid as indicator_id, (row ->> 11)::boolean as own,
  row ->> 1 as kind, row ->> 2 as result, (row ->> 3)::bigint as part, (row ->> 4)::bigint as whole,
  (row ->> 5)::int as reported, (row ->> 6)::int as not_applicable, (row ->> 7)::bigint as verified_part,
  (row ->> 8)::bigint as verified_whole, (row ->> 9)::int as verified_reported, (row ->> 10)::int as verified_not_applicable
from unit_figures f cross join lateral json_array_elements(f.rows) as row;
comment on view value_rollup is 'The rows of unit_figures one by one: by the kind of the units that reported.';
comment on column value_rollup.own is 'What the unit reported itself; below it units of its own kind may stand as well.';
comment on column value_rollup.indicator_id is 'An indicator; or a target on a share of units: then the result tells whether a unit meets what it asks of each.';

create table report (
  id uuid primary key default gen_random_uuid(),
  province_code text not null,
  period_id uuid not null,
  unit_id uuid not null,
  campaign_id uuid not null references campaign,
  status text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'APPROVED')),
  revision int not null default 1,
  counted_revision int,
  counted_verified boolean not null default false,
  narrative text,
  first_submitted_at timestamptz,
  late boolean,
  due_at_held timestamptz,
  submitted_at timestamptz,
  submitted_by text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  unique (period_id, unit_id),
  unique (province_code, id),
  check (counted_revision <= revision),
  check (counted_revision is not null or not counted_verified),
  check ((first_submitted_at is null) = (late is null)),
  foreign key (province_code, period_id) references reporting_period (province_code, id),
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade
);
create index on report (province_code, unit_id);
create index on report (province_code, period_id, status);
comment on column report.revision is 'What is being written; whatever is written after a submission is the next one.';
comment on column report.counted_revision is 'What counts in standings; null: nothing. counted_verified: the level above has confirmed it.';
comment on column report.late is 'Against the due time that held at the first submission, extension included; frozen then.';

create table report_value (
  province_code text not null,
  report_id uuid not null,
  revision int not null,
  indicator_id uuid not null,
  state text not null check (state in ('REPORTED', 'NOT_APPLICABLE')),
  part bigint check (part between 0 and 1000000000),
  whole bigint check (whole between 0 and 1000000000),
  result text,
  words text,
  note text,
  primary key (province_code, report_id, revision, indicator_id),
  check (part <= whole)
);
comment on table report_value is 'No row: not reported. Zero is a value. A ratio has part and whole, a count its part, a grade, flag or recognition its result, a text its words.';

-- What writing needs of a foreign key, asked once a statement instead of twice a value: a province's month is 25,500 of them.
-- Whoever writes values holds their report; indicators are withdrawn and never deleted.
create function report_values_have_reports() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from (select distinct province_code, report_id from made) v
      where not exists (select from report r where r.province_code = v.province_code and r.id = v.report_id))
    or exists (select from (select distinct indicator_id from made) v
      where not exists (select from indicator i where i.id = v.indicator_id)) then
    raise foreign_key_violation using message = 'A value stands in no report, or is of no indicator';
  end if;
  return null;
end $$;
create trigger has_report after insert on report_value referencing new table as made
  for each statement execute function report_values_have_reports();
create function report_has_values() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from report_value where province_code = old.province_code and report_id = old.id) then
    raise foreign_key_violation using message = 'The report still has values';
  end if;
  return null;
end $$;
create constraint trigger has_no_values after delete on report for each row execute function report_has_values();
`;

const tenants = ['standing', 'unit_figures', 'report', 'report_value'];
const writes = 'province_code = any((select app_provinces())::text[])';

const wall = `
do $$
declare
  name text;
begin
  foreach name in array array['campaign_state', 'reporting_period', ${tenants.map((name) => `'${name}'`).join(', ')}] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy owner on %I to %I using (true) with check (true)', name, current_user);
    execute format('create policy makes on %I for insert to thi_dua_app with check (${writes})', name);
    execute format('create policy changes on %I for update to thi_dua_app using (${writes}) with check (${writes})', name);
    execute format('grant select, insert, update on %I to thi_dua_app', name);
  end loop;
  foreach name in array array[${tenants.map((name) => `'${name}'`).join(', ')}] loop
    execute format('create policy reads on %I for select to thi_dua_app using (${writes} or (select app_national()))', name);
  end loop;
end $$;
grant select on value_rollup to thi_dua_app;
-- Emptying a field of a draft takes its row away.
grant delete on report_value to thi_dua_app;
create policy removes on report_value for delete to thi_dua_app using (${writes});
-- When something is due is published like the plan that asks for it.
create policy reads on campaign_state for select to thi_dua_app using (true);
create policy reads on reporting_period for select to thi_dua_app using (true);
`;

export class Reporting1764100000000 implements MigrationInterface {
  readonly name = 'Reporting1764100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table report_value, report, unit_figures, standing, reporting_period, campaign_state cascade',
    );
    await runner.query('drop function report_values_have_reports, report_has_values');
  }
}
