import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The body of 1764190000000-entry-of-requests.ts; `first` runs before anything else. */
const entry = (first: string) => `
create or replace function app_enter(asking text) returns json language plpgsql as $$
declare
  held json;
  provinces text;
  national text;
begin${first}
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

/** The owner sees every province: a connection that lost its role must not answer a single request. */
const refusal = `
  if current_user <> 'thi_dua_app' then
    raise exception 'Requests work as thi_dua_app and not as %', current_user using errcode = '42501';
  end if;`;

/**
 * A function that works as its owner finds every name by this path. The schema of temporary tables comes first unless it
 * is named, and everybody may make one there that bears the name of ours.
 */
const paths = `
do $$
declare
  definer regprocedure;
begin
  for definer in select oid::regprocedure from pg_proc
    where prosecdef and pronamespace = 'public'::regnamespace and proowner = current_user::regrole
  loop
    execute format('alter function %s set search_path = pg_catalog, public, pg_temp', definer);
  end loop;
end $$;
`;

/** Requests enter in the role of requests or not at all; what works as the owner is not led astray by names. */
export class EntryByRole1764210000000 implements MigrationInterface {
  readonly name = 'EntryByRole1764210000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(entry(refusal));
    await runner.query(paths);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(entry(''));
    for (const name of ['app_stands_in(text, uuid)', 'app_save_copy(text, jsonb)']) {
      await runner.query(`alter function ${name} set search_path = pg_catalog, public`);
    }
    for (const name of ['report_values_have_reports()', 'report_has_values()']) {
      await runner.query(`alter function ${name} set search_path = public`);
    }
  }
}
