import type { MigrationInterface, QueryRunner } from 'typeorm';

const review = `
alter table campaign_state add column review_on date;
comment on column campaign_state.review_on is 'The day of the review: planned until it is held.';
`;

/**
 * A campaign that a plugin brings is published. One that administrators copied into another year is their province's
 * own until it is launched. Not forced: the owner registers plugins, and keys of other tables look past it anyway.
 */
const drafts = `
alter table campaign enable row level security;
create policy reads on campaign for select to thi_dua_app using (
  plugin_id <> 'office-' || province_code
  or province_code = any((select app_provinces())::text[]) or (select app_national())
  or exists (select from campaign_state s where s.campaign_id = campaign.id and s.state <> 'DRAFT'));
`;

const columnsOf = `(select string_agg(format('%1$I = excluded.%1$I', attname), ', ') from pg_attribute
  where attrelid = noun::regclass and attnum > 0 and not attisdropped and attname <> 'id')`;

/**
 * The one way in which requests write definitions: a copy of a campaign, whole, for a province of the caller's, under
 * the id of its office, which no plugin bears. Nothing of it leads to what others defined but the plan and the
 * indicators, and a copy that has been launched stays as it is.
 */
const copying = `
create function app_save_copy(province text, rows jsonb) returns void language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare
  office constant text := 'office-' || province;
  ids constant text[] := array(select r.value ->> 'id' from jsonb_each(rows) n cross join jsonb_array_elements(n.value) r
    where n.key <> 'target_measure');
  copied constant text := rows #>> '{campaign,0,key}';
  what constant text := case when exists (select from campaign where key = copied) then 'CHANGED' else 'ADDED' end;
  noun text;
begin
  if not coalesce(province = any(app_provinces()), false) then
    raise exception 'not a province of the caller' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from campaign_state s where s.campaign_id::text = any(ids) and s.state <> 'DRAFT') then
    raise exception 'launched' using errcode = 'insufficient_privilege';
  end if;
  insert into plugin (id, province_code, name, version, contract, digest)
  select office, province, 'Bản sao của tỉnh ' || province, '1.0.0', contract, gen_random_uuid()::text from plugin where id = 'plugin-api'
  on conflict (id) do update set digest = excluded.digest, registered_at = now();
  foreach noun in array array['campaign', 'phase', 'area', 'target', 'award_form', 'criterion', 'report_duty'] loop
    if exists (select from jsonb_array_elements(rows -> noun) r where r ->> 'plugin_id' is distinct from office
        or r ->> 'province_code' is distinct from province or not starts_with(r ->> 'key', office || '/')
        or r ->> 'work_plan_id' is not null
        or exists (select from unnest(array['campaign_id', 'phase_id', 'area_id', 'award_form_id']) leads
          where r ->> leads is not null and not (r ->> leads) = any(ids))) then
      raise exception 'a copy leads out of itself' using errcode = 'insufficient_privilege';
    end if;
    execute format('insert into %1$I as kept select * from jsonb_populate_recordset(null::%1$I, $1)
      on conflict (id) do update set %2$s where kept.plugin_id = excluded.plugin_id', noun, ${columnsOf})
      using rows -> noun;
    execute format('update %1$I set retired_at = now()
      where plugin_id = $1 and retired_at is null and starts_with(key, $2) and not id::text = any($3)', noun)
      using office, copied || '/', ids;
    insert into definition_change (plugin_id, version, noun, key, change, document)
    select office, '1.0.0', noun, r ->> 'key', what, r -> 'document' from jsonb_array_elements(rows -> noun) r;
  end loop;
  delete from target_measure where target_id::text = any(ids);
  insert into target_measure (target_id, position, indicator_id)
  select m.target_id, m.position, m.indicator_id from jsonb_populate_recordset(null::target_measure, rows -> 'target_measure') m
  where m.target_id::text = any(ids);
end $$;
revoke all on function app_save_copy(text, jsonb) from public;
grant execute on function app_save_copy(text, jsonb) to thi_dua_app;
`;

/** When a campaign is reviewed, and campaigns that administrators copied into another year. */
export class CampaignAdministration1764120000000 implements MigrationInterface {
  readonly name = 'CampaignAdministration1764120000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [review, drafts, copying]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_save_copy(text, jsonb)');
    await runner.query('drop policy reads on campaign');
    await runner.query('alter table campaign disable row level security');
    await runner.query('alter table campaign_state drop column review_on');
  }
}
