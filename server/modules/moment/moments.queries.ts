import { onRealClock } from '../../data/clock.ts';
import type { Queries } from '../../data/database.ts';
import { beginsAfterClosing } from '../period/after-closing.ts';

const afterClosing = beginsAfterClosing({ period: 'p', state: 'c' });

/** An instant at which something is to be done about a period. */
export interface Moment {
  readonly provinceCode: string;
  readonly periodId: string;
  readonly periodName: string;
  readonly task: 'period.open' | 'period.remind' | 'period.close';
  /** Which moment of the period: `open`, `close`, `remind -3 <due>`. */
  readonly what: string;
  readonly at: string;
  /** That instant by the real clock, which jobs wait by. */
  readonly runAt: string;
  /** The due time that a reminder is about; null for other moments. */
  readonly due: string | null;
  /** Days from a reminder to the last day in time; null for other moments. */
  readonly days: string | null;
}

/** Exact and in one zone: compares as text. */
const instant = (column: string) =>
  `to_char((${column}) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS.US"+07:00"')`;

/** The morning of the third and the last day before it is late, and of the day after the last. */
const reminders = `
  select 'period.remind', 'remind ' || days || ' ' || ${instant('due')}, morning, morning + interval '1 day', due, days
  from (
    select unnest(array[p.due_at, p.due_at_commune, p.due_at_district, p.due_at_province]) as due
    union select x.until from extension x
    where x.province_code = p.province_code and x.period_id = p.id and x.state = 'GRANTED') as dues
    cross join unnest(array[-3, -1, 1]) as days
    cross join lateral (select (((due - interval '1 microsecond') at time zone 'Asia/Ho_Chi_Minh')::date + days
      + time '08:00') at time zone 'Asia/Ho_Chi_Minh' as morning) as mornings
  where morning >= p.opens_at and morning < greatest(p.closes_at, due)`;

/**
 * What has to be done until tomorrow, was not done, and is no job yet. Nobody is told of an opening after all was due,
 * nor reminded a day late; closing is never too late.
 */
export function missingMoments(queries: Queries): Promise<Moment[]> {
  return queries.query<Moment>(
    `select p.province_code as "provinceCode", p.id as "periodId", p.name as "periodName", m.task, m.what,
       ${instant('m.at')} as at, ${instant(onRealClock('m.at'))} as "runAt",
       ${instant('m.due')} as due, m.days::text as days
     from reporting_period p
       join campaign_state c on c.campaign_id = p.campaign_id and c.state in ('LAUNCHED', 'CLOSED')
       cross join lateral (
         select 'period.open', 'open', p.opens_at, p.due_at_province, null::timestamptz, null::int
         union all select 'period.close', 'close', p.closes_at, 'infinity', null, null
         union all ${reminders}) as m (task, what, at, until, due, days)
     where p.rhythm <> 'CAMPAIGN' and p.retired_at is null and (p.closed_at is null or m.due > p.closes_at)
       and (c.state = 'LAUNCHED' or m.task = 'period.close' and not ${afterClosing})
       and m.at < app_now() + interval '1 day' and m.until > app_now()
       and not exists (select from period_moment done where done.province_code = p.province_code
         and done.period_id = p.id and done.what = m.what || ' @ ' || ${instant('m.at')})
       and not exists (select from graphile_worker._private_jobs j
         where j.key = p.province_code || ':period:' || p.id || ':' || m.what and j.payload ->> 'at' = ${instant('m.at')})
     order by m.at, p.id`,
  );
}

type Claim = Pick<Moment, 'provinceCode' | 'periodId' | 'what' | 'at'>;

/** The moment becomes one that was done, with this transaction; false: it was before. */
export async function claimMoment(queries: Queries, claim: Claim): Promise<boolean> {
  const claimed = await queries.query(
    `insert into period_moment (province_code, period_id, what) values ($1, $2, $3 || ' @ ' || $4)
     on conflict do nothing returning what`,
    [claim.provinceCode, claim.periodId, claim.what, claim.at],
  );
  return claimed.length > 0;
}

/** A period that takes reports now. */
export interface OpenPeriod {
  readonly name: string;
  readonly closesAt: string;
}

/** Returns undefined if the period is not open. For units whose time was extended until `due` it is open until then. */
export async function openPeriod(
  queries: Queries,
  periodId: string,
  due: string | null,
): Promise<OpenPeriod | undefined> {
  const [period] = await queries.query<OpenPeriod>(
    `select p.name, ${instant('greatest(p.closes_at, $2)')} as "closesAt"
     from reporting_period p join campaign_state c on c.campaign_id = p.campaign_id and c.state = 'LAUNCHED'
     where p.id = $1 and p.retired_at is null and p.opens_at <= app_now()
       and (p.closed_at is null and p.closes_at > app_now() or $2::timestamptz > app_now())`,
    [periodId, due],
  );
  return period;
}

/** Closes what is to be closed by now; false: nothing is. What begins after the campaign was closed is missed by nobody. */
export async function closePeriod(queries: Queries, periodId: string): Promise<boolean> {
  const closed = await queries.query(
    `update reporting_period p set closed_at = app_now()
     where id = $1 and closed_at is null and closes_at <= app_now() and retired_at is null and not exists (
       select from campaign_state c where c.campaign_id = p.campaign_id and ${afterClosing})
     returning id`,
    [periodId],
  );
  return closed.length > 0;
}
