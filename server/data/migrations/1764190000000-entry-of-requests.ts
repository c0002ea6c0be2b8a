import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Says who asks, for as long as the connection serves him, and answers the rights he holds today: the provinces he
 * may see follow from them. Read anew for every request, so that a right taken back ends with the next one.
 */
const entry = `
drop function app_enter(text);
create function app_enter(asking text) returns json language plpgsql as $$
declare
  held json;
  provinces text;
  national text;
begin
  perform set_config('app.user', asking, false);
  select coalesce(json_agg(json_build_object('id', id, 'role', role, 'province_code', province_code, 'unit_id', unit_id,
        'starts_on', starts_on, 'ends_on', ends_on) order by province_code, role, id), '[]'),
      coalesce(string_agg(distinct province_code, ',') filter (where role <> 'NATIONAL_VIEWER'), ''),
      case when bool_or(role = 'NATIONAL_VIEWER') then 'yes' else '' end
    into held, provinces, national
    from assignment where user_id = asking and revoked_at is null
      and (now() at time zone 'Asia/Ho_Chi_Minh')::date between starts_on and coalesce(ends_on, 'infinity');
  perform set_config('app.provinces', provinces, false), set_config('app.national', national, false);
  return held;
end $$;
`;

const before = `
drop function app_enter(text);
create function app_enter(asking text) returns void language plpgsql as $$
begin
  perform set_config('app.user', asking, true);
  perform set_config('app.provinces',
      coalesce(string_agg(distinct province_code, ',') filter (where role <> 'NATIONAL_VIEWER'), ''), true),
    set_config('app.national', case when bool_or(role = 'NATIONAL_VIEWER') then 'yes' else '' end, true)
  from assignment where user_id = asking and revoked_at is null
    and (now() at time zone 'Asia/Ho_Chi_Minh')::date between starts_on and coalesce(ends_on, 'infinity');
  perform set_config('plan_cache_mode', 'force_custom_plan', true);
end $$;
`;

/** A request enters once, and learns its rights on the way in. */
export class EntryOfRequests1764190000000 implements MigrationInterface {
  readonly name = 'EntryOfRequests1764190000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(entry);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(before);
  }
}
