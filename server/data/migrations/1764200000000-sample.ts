import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
create table sample_unit (
  unit_id uuid primary key,
  province_code text not null,
  made_at timestamptz not null default now(),
  foreign key (province_code, unit_id) references unit (province_code, id) on update cascade on delete cascade
);
create index on sample_unit (province_code);
comment on table sample_unit is 'Units that npm run sample made: whatever hangs on them is made up, and goes when the sample is removed.';

create table sample_campaign (
  campaign_id uuid primary key references campaign,
  province_code text not null,
  made_at timestamptz not null default now(),
  launched boolean not null,
  state_was jsonb,
  opened_period uuid,
  periods_were jsonb not null,
  foreign key (province_code, opened_period) references reporting_period (province_code, id)
);
create index on sample_campaign (province_code);
comment on table sample_campaign is 'The campaign the sample reports in, and what the sample found: removal brings it back.';
comment on column sample_campaign.launched is 'It was a draft, and the sample launched it.';
comment on column sample_campaign.state_was is 'Its row of campaign_state; null: it had none.';
comment on column sample_campaign.periods_were is 'Its rows of reporting_period.';
`;

const reads = 'province_code = any((select app_provinces())::text[]) or (select app_national())';

/** Only the owner makes and removes samples; that a unit is one is seen by whoever sees the unit. */
const wall = `
do $$
declare
  name text;
begin
  foreach name in array array['sample_unit', 'sample_campaign'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy owner on %I to %I using (true) with check (true)', name, current_user);
    execute format('create policy reads on %I for select to thi_dua_app using (${reads})', name);
    execute format('revoke all on %I from thi_dua_app', name);
    execute format('grant select on %I to thi_dua_app', name);
  end loop;
end $$;
`;

/** Sample data, made up to try the platform with. */
export class Sample1764200000000 implements MigrationInterface {
  readonly name = 'Sample1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(wall);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sample_campaign, sample_unit');
  }
}
