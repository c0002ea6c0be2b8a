import type { Queries } from '../../data/database.ts';
import { uuidOf } from '../../data/stable-id.ts';
import { lockPeriods } from '../period/period.queries.ts';
import { type PeriodOfPlan, periodsOf } from '../period/plan-periods.ts';
import { readSchedules, type ScheduleRow } from '../period/schedule.queries.ts';
import { followPeriods } from './follow-periods.ts';

/** The primary key of a period, known before the row exists. */
export const periodId = (key: string): string => uuidOf(`period:${key}`);

/**
 * Brings the periods of a plugin's campaigns to what its plans say now. What an administrator configured, added or
 * withdrew stays as it is, with the plan's own deadline beside it; what the plan no longer asks for is retired and
 * keeps its reports. Where a campaign has begun, its rolls follow.
 */
export async function registerPeriods(queries: Queries, pluginId: string): Promise<void> {
  for (const schedule of await readSchedules(queries, { pluginId })) {
    await lockPeriods(queries, schedule.id);
    const seeds = periodsOf(schedule);
    const saved = await savePeriods(queries, schedule, seeds);
    const left = await leavePeriods(queries, schedule.id, seeds);
    if (saved + left > 0) await followPeriods(queries, schedule, []);
  }
}

const columns = `id uuid, key text, duty text, phase text, rhythm text, name text, starts_on date, ends_on date,
  opens_at timestamptz, due_at timestamptz, due_at_commune timestamptz, due_at_district timestamptz,
  due_at_province timestamptz, closes_at timestamptz, counts boolean, tree_on date, plan_due jsonb`;

const planned = [
  'name',
  'starts_on',
  'ends_on',
  'opens_at',
  'due_at',
  'due_at_commune',
  'due_at_district',
  'due_at_province',
  'closes_at',
  'tree_on',
];

/** Follows the plan whatever was configured. */
const always = ['counts', 'plan_due', 'report_duty_id', 'phase_id'];

const listOf = (table: string, columns: readonly string[]) =>
  columns.map((column) => `${table}.${column}`).join(', ');

const differs = (columns: readonly string[]) =>
  `(${listOf('p', columns)}) is distinct from (${listOf('excluded', columns)})`;

/** A period that had been closed and closes later now is open again, as when an administrator sets it so. */
const follows = [
  ...planned.map(
    (column) => `${column} = case when p.configured_at is null then excluded.${column} else p.${column} end`,
  ),
  ...always.map((column) => `${column} = excluded.${column}`),
  'retired_at = case when p.configured_at is null then null else p.retired_at end',
  'closed_at = case when p.configured_at is null and excluded.closes_at > app_now() then null else p.closed_at end',
  'version = p.version + 1',
].join(', ');

/** Answers how many have changed. */
export async function savePeriods(
  queries: Queries,
  schedule: ScheduleRow,
  seeds: readonly PeriodOfPlan[],
): Promise<number> {
  const saved = await queries.query(
    `insert into reporting_period as p (id, province_code, campaign_id, family, report_duty_id, phase_id, key, rhythm, name,
       starts_on, ends_on, opens_at, due_at, due_at_commune, due_at_district, due_at_province, closes_at, counts, tree_on,
       plan_due)
     select s.id, $1, $2, $3, (select d.id from report_duty d where d.key = s.duty),
       (select f.id from phase f where f.key = s.phase), s.key, s.rhythm, s.name, s.starts_on, s.ends_on, s.opens_at,
       s.due_at, s.due_at_commune, s.due_at_district, s.due_at_province, s.closes_at, s.counts, s.tree_on, s.plan_due
     from jsonb_to_recordset($4) as s (${columns})
     on conflict (id) do update set ${follows}
     where ${differs(always)} or p.configured_at is null and (p.retired_at is not null or ${differs(planned)})
     returning true as saved`,
    [schedule.provinceCode, schedule.id, schedule.family, JSON.stringify(seeds.map(rowOf))],
  );
  return saved.length;
}

/** What is not in the plan: retired, unless it is the administrators'; then the plan has no word on it any more. */
async function leavePeriods(
  queries: Queries,
  campaignId: string,
  seeds: readonly PeriodOfPlan[],
): Promise<number> {
  const left = await queries.query(
    `update reporting_period p set retired_at = case when p.configured_at is null then app_now() end, plan_due = said.due,
       version = p.version + 1
     from reporting_period same left join lateral (
       select d.document -> 'due' as due from report_duty d
       where d.id = same.report_duty_id and d.retired_at is null and same.key like '%/period/added/%') said on true
     where same.id = p.id and p.campaign_id = $1 and p.retired_at is null and not p.key = any($2)
       and (p.configured_at is null or p.plan_due is distinct from said.due)
     returning true as left`,
    [campaignId, seeds.map(({ key }) => key)],
  );
  return left.length;
}

function rowOf(seed: PeriodOfPlan) {
  return {
    id: periodId(seed.key),
    key: seed.key,
    duty: seed.dutyId,
    phase: seed.phaseId,
    rhythm: seed.rhythm,
    name: seed.name,
    starts_on: seed.startsOn,
    ends_on: seed.endsOn,
    opens_at: seed.opensAt,
    due_at: seed.dueAt,
    due_at_commune: seed.dueAtCommune,
    due_at_district: seed.dueAtDistrict,
    due_at_province: seed.dueAtProvince,
    closes_at: seed.closesAt,
    counts: seed.counts,
    tree_on: seed.treeOn,
    plan_due: seed.planDue,
  };
}
