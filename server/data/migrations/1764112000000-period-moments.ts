import type { MigrationInterface, QueryRunner } from 'typeorm';

const table = `
create table period_moment (
  province_code text not null,
  period_id uuid not null,
  what text not null,
  done_at timestamptz not null default now(),
  primary key (province_code, period_id, what),
  foreign key (province_code, period_id) references reporting_period (province_code, id)
);
comment on table period_moment is 'Of which moments of a period people were told: what names the moment with its instant, so that one that is moved comes again.';

alter table period_moment enable row level security;
alter table period_moment force row level security;
do $$ begin
  execute format('create policy owner on period_moment to %I using (true) with check (true)', current_user);
end $$;
-- Jobs write it, as the owner. Requests of the province may look.
revoke all on period_moment from thi_dua_app;
create policy reads on period_moment for select to thi_dua_app using (province_code = any((select app_provinces())::text[]));
grant select on period_moment to thi_dua_app;
`;

/** What was done when a period opened, and before and after it was due. */
export class PeriodMoments1764112000000 implements MigrationInterface {
  readonly name = 'PeriodMoments1764112000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table period_moment');
  }
}
