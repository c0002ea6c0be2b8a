import type { UnitKind } from '@thi-dua/plugin-api';
import type { Deadline, PeriodRhythm, ReportTiming, Role } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { StagedCampaign } from '../campaign/campaign-state.queries.ts';
import type { PeriodTimes } from './rules/period-times.ts';

/** On whose word a period is set so. */
export interface Word {
  readonly by: Role;
  readonly reason: string;
}

const values = ({ name, startsOn, endsOn, ...at }: PeriodTimes) => [
  name,
  startsOn,
  endsOn,
  at.opensAt,
  at.dueAt,
  at.dueAtCommune,
  at.dueAtDistrict,
  at.dueAtProvince,
  at.closesAt,
];

const treeOn = (endsOn: string) => `coalesce((c.document ->> 'treeAsOf')::date, ${endsOn})`;

/** False: somebody else was faster. A period that had been closed and closes later now is open again. */
export async function saveTimes(
  queries: Queries,
  { id, version }: { readonly id: string; readonly version: number },
  { times, by, reason }: Word & { readonly times: PeriodTimes },
): Promise<boolean> {
  const saved = await queries.query(
    `update reporting_period p set name = $3, starts_on = $4, ends_on = $5, opens_at = $6, due_at = $7, due_at_commune = $8,
       due_at_district = $9, due_at_province = $10, closes_at = $11, tree_on = ${treeOn('$5::date')},
       configured_at = app_now(), configured_by = $12, reason = $13, version = p.version + 1,
       closed_at = case when $11::timestamptz > app_now() then null else p.closed_at end
     from campaign c where p.id = $1 and p.version = $2 and c.id = p.campaign_id returning true as saved`,
    [id, version, ...values(times), by, reason],
  );
  return saved.length > 0;
}

/** Whether the campaign has a period of this name for these days; one that was withdrawn does not count. */
export async function isPeriodThere(
  queries: Queries,
  { id }: StagedCampaign,
  { name, startsOn, endsOn }: Pick<PeriodTimes, 'name' | 'startsOn' | 'endsOn'>,
): Promise<boolean> {
  const there = await queries.query(
    `select from reporting_period where campaign_id = $1 and name = $2 and starts_on = $3 and ends_on = $4
       and retired_at is null`,
    [id, name, startsOn, endsOn],
  );
  return there.length > 0;
}

/** The period is no longer the administrators' own; false: somebody else was faster. */
export async function giveBack(
  queries: Queries,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<boolean> {
  const given = await queries.query(
    `update reporting_period set configured_at = null, configured_by = null, reason = null, version = version + 1
     where id = $1 and version = $2 returning true as given`,
    [id, version],
  );
  return given.length > 0;
}

/** A report of the plan, as periods follow from it. */
export interface AddedFor {
  readonly id: string;
  readonly phaseId: string | null;
  readonly rhythm: PeriodRhythm;
  readonly due: Deadline;
  readonly timing: ReportTiming | null;
  readonly fromKinds: readonly UnitKind[];
}

/** A report duty of the campaign, or of the work plan that schedules it. */
export async function findDuty(
  queries: Queries,
  campaignId: string,
  dutyKey: string,
): Promise<AddedFor | undefined> {
  const [duty] = await queries.query<AddedFor>(
    `select d.id, d.phase_id as "phaseId", d.document -> 'due' as due, d.document -> 'timing' as timing,
       d.document -> 'fromKinds' as "fromKinds",
       case d.document ->> 'rhythm' when 'ON_REQUEST' then 'ONCE' else d.document ->> 'rhythm' end as rhythm
     from report_duty d where d.key = $2 and d.retired_at is null
       and (d.campaign_id = $1 or d.work_plan_id in (select id from work_plan where campaign_id = $1))`,
    [campaignId, dutyKey],
  );
  return duty;
}

/** A period to add. */
export interface PeriodDraft {
  readonly id: string;
  readonly key: string;
  readonly times: PeriodTimes;
  readonly duty: AddedFor | null;
  readonly counts: boolean;
}

/** What counts comes as often as what counts already: a campaign's counted periods are of one rhythm. */
const rhythm = `case when $11 then coalesce((select o.rhythm from reporting_period o
  where o.campaign_id = c.id and o.counts and o.retired_at is null limit 1), $12) else $12 end`;

export async function insertPeriod(
  queries: Queries,
  { id: campaignId }: Pick<StagedCampaign, 'id'>,
  { id, key, times, duty, counts, by, reason }: PeriodDraft & Word,
): Promise<void> {
  await queries.query(
    `insert into reporting_period (id, name, starts_on, ends_on, opens_at, due_at, due_at_commune, due_at_district,
       due_at_province, closes_at, counts, rhythm, province_code, campaign_id, family, key, report_duty_id, phase_id,
       plan_due, tree_on, configured_at, configured_by, reason)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, ${rhythm}, c.province_code, c.id, c.family, $14, $15, $16, $17,
       ${treeOn('$4::date')}, app_now(), $18, $19
     from campaign c where c.id = $13`,
    [
      id,
      ...values(times),
      counts,
      duty?.rhythm ?? 'ONCE',
      campaignId,
      key,
      duty?.id ?? null,
      duty?.phaseId ?? null,
      duty === null ? null : JSON.stringify(duty.due),
      by,
      reason,
    ],
  );
}

/** Whether anything was reported in it, be it a draft. */
export async function isReportedIn(queries: Queries, periodId: string): Promise<boolean> {
  const rows = await queries.query(
    `select from report r where r.period_id = $1 and (r.first_submitted_at is not null or r.narrative is not null
       or exists (select from report_value v where v.province_code = r.province_code and v.report_id = r.id)) limit 1`,
    [periodId],
  );
  return rows.length > 0;
}

/** Returns false if somebody has changed it since. */
export async function saveWithdrawal(
  queries: Queries,
  { id, version }: { readonly id: string; readonly version: number },
  { by, reason }: Word,
): Promise<boolean> {
  const saved = await queries.query(
    `update reporting_period set retired_at = app_now(), configured_at = app_now(), configured_by = $3, reason = $4,
       version = version + 1 where id = $1 and version = $2 returning true as saved`,
    [id, version, by, reason],
  );
  return saved.length > 0;
}
