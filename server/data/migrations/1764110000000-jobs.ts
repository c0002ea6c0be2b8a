import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What may be enqueued, as the server that started last knows it (server/jobs/attempts.ts). */
const tasks = `
create table job_task (
  name text primary key,
  attempts int not null check (attempts between 1 and 100)
);
`;

/**
 * Requests own nothing and do not even see the schema of the jobs. They reach it through these, which hold the wall:
 * a job belongs to one province, which stands in its payload and in its key, and so nobody replaces, sees or retries
 * a job of another one. Bodies are looked at when they run: graphile_worker migrates its schema itself.
 */
const functions = `
create function app_enqueue(task text, payload jsonb, run_at timestamptz, job_key text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  province text := payload ->> 'provinceCode';
  most int;
begin
  if not app_writes(province) then
    raise exception 'A job belongs to a province its transaction works for' using errcode = '42501';
  end if;
  select attempts into most from job_task where name = task;
  if not found then
    raise exception 'There is no task %', task using errcode = '42501';
  end if;
  return (select id from graphile_worker.add_job(task, payload => payload::json, run_at => run_at,
    max_attempts => most, job_key => province || ':' || job_key));
end $$;

create function app_jobs(province text) returns table (id bigint, task text, subject text, state text,
    run_at timestamptz, attempts int, max_attempts int, last_error text, created_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not app_writes(province) then
    return;
  end if;
  return query
    select j.id, t.identifier, coalesce(j.payload ->> 'subject', ''),
      case when j.locked_at is not null then 'RUNNING' when j.attempts >= j.max_attempts then 'PARKED'
        when j.attempts > 0 then 'RETRYING' else 'WAITING' end,
      j.run_at, j.attempts::int, j.max_attempts::int, j.last_error, j.created_at
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.payload ->> 'provinceCode' = province;
end $$;

create function app_retry_job(province text, job bigint) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform graphile_worker.reschedule_jobs(array[job], run_at => now(), attempts => 0)
  from app_jobs(province) parked where parked.id = job and parked.state = 'PARKED';
  return found;
end $$;

revoke all on function app_enqueue, app_jobs, app_retry_job from public;
grant execute on function app_enqueue, app_jobs, app_retry_job to thi_dua_app;
`;

/** Work that is done later, beside requests: enqueued in the transaction of what it follows from. */
export class Jobs1764110000000 implements MigrationInterface {
  readonly name = 'Jobs1764110000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tasks);
    await runner.query(functions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_retry_job, app_jobs, app_enqueue');
    await runner.query('drop table job_task');
  }
}
