import type { Queries } from '../../data/database.ts';
import { today } from '../../data/vietnam-time.ts';
import { enterers, type Relation } from '../../rights/table.ts';
import { heldDueAt } from '../extension/due-at.ts';

/** Somebody whose units have not handed in their reports for a period. */
export interface Reporter {
  readonly userId: string;
  readonly units: number;
  /** Names of the first five. */
  readonly names: readonly string[];
  /** The earliest of their due times. */
  readonly due: string;
}

export interface MissingReport {
  readonly provinceCode: string;
  readonly periodId: string;
  /** Only units that are due then; null for all. */
  readonly due: string | null;
}

/** Who may hand in for a unit itself, and who for all below his own too. */
const rolesFor = (relation: Relation) =>
  Object.entries<readonly Relation[]>(enterers).flatMap(([role, where]) =>
    where.includes(relation) ? [role] : [],
  );

/** Those who may report for units that have to and have not. A key is no person. */
export function missingReporters(
  queries: Queries,
  { provinceCode, periodId, due }: MissingReport,
): Promise<Reporter[]> {
  return queries.query<Reporter>(
    `with missing as (
       select s.unit_id, s.name, s.path, ${heldDueAt({ period: 'p', standing: 's' })} as due
       from standing s join reporting_period p on p.id = s.period_id
       where s.province_code = $1 and s.period_id = $2 and s.on_roll and s.reports and not exists (
         select from report r where r.period_id = s.period_id and r.unit_id = s.unit_id
           and r.status not in ('DRAFT', 'RETURNED')))
     select a.user_id as "userId", count(distinct m.unit_id)::int as units,
       (array_agg(distinct m.name order by m.name))[1:5] as names,
       to_char(min(m.due) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI"+07:00"') as due
     from missing m cross join unnest(m.path) as above (id)
       join assignment a on a.province_code = $1 and a.unit_id = above.id
     where ($3::timestamptz is null or m.due = $3) and a.revoked_at is null
       and ${today} between a.starts_on and coalesce(a.ends_on, 'infinity') and a.user_id not like 'key:%'
       and (above.id = m.unit_id and a.role = any($4) or above.id <> m.unit_id and a.role = any($5))
     group by a.user_id`,
    [provinceCode, periodId, due, rolesFor('OWN'), rolesFor('BELOW')],
  );
}
