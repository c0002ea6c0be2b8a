import type { Queries } from '../../../data/database.ts';
import { today } from '../../../data/vietnam-time.ts';
import { rights } from '../../../rights/table.ts';

/** Somebody for whose review reports were handed in just now. */
export interface WaitingReviewer {
  readonly provinceCode: string;
  readonly periodId: string;
  readonly periodName: string;
  readonly correction: boolean;
  /** The day in Vietnam on which they were handed in. */
  readonly day: string;
  readonly userId: string;
  readonly units: number;
  /** Names of the first five. */
  readonly names: readonly string[];
}

/** SQL: who verifies a report next, at the nearest unit above it that has somebody else than its submitter. */
export const nearestVerifiers = (roles: string): string => `
  select user_id from (
    select a.user_id, above.depth, max(above.depth) over () as nearest
    from unnest(s.path) with ordinality as above (id, depth)
      join assignment a on a.province_code = s.province_code and a.unit_id = above.id
    where above.id <> s.unit_id and a.role = any(${roles}) and a.revoked_at is null
      and ${today} between a.starts_on and coalesce(a.ends_on, 'infinity')
      and a.user_id not like 'key:%' and a.user_id is distinct from r.submitted_by) as holders
  where depth = nearest`;

/** What was handed in during the last ten minutes and waits for review. */
export function justHandedIn(queries: Queries): Promise<WaitingReviewer[]> {
  return queries.query<WaitingReviewer>(
    `select p.province_code as "provinceCode", p.id as "periodId", p.name as "periodName",
       r.corrects is not null as correction, (r.submitted_at at time zone 'Asia/Ho_Chi_Minh')::date as day,
       v.user_id as "userId", count(*)::int as units, (array_agg(s.name order by s.name))[1:5] as names
     from reporting_period p
       join report r on r.province_code = p.province_code and r.period_id = p.id and r.status = 'SUBMITTED'
       join standing s on s.province_code = r.province_code and s.period_id = r.period_id and s.unit_id = r.unit_id
       cross join lateral (${nearestVerifiers('$1')}) as v
     where p.opens_at <= app_now() and p.retired_at is null and r.submitted_at > app_now() - interval '10 minutes'
     group by p.province_code, p.id, correction, day, v.user_id`,
    [Object.keys(rights.verifyReport)],
  );
}
