import type { Queries } from '../../data/queries.ts';
import type { SampleReport } from './sample-report.ts';

interface PeriodKey {
  readonly province: string;
  readonly campaignId: string;
  readonly periodId: string;
}

const instant = (column: string) => `to_timestamp(g."${column}" / 1000)`;

/** Inserts the reports with the events that led to their status. */
export async function insertReports(
  queries: Queries,
  { province, campaignId, periodId }: PeriodKey,
  reports: readonly SampleReport[],
): Promise<void> {
  const rows = reports.map(({ values: _values, records: _records, ...row }) => row);
  await queries.query(
    `with g as (
       select * from jsonb_to_recordset($4) as g (id uuid, "unitId" uuid, status text, "submittedAt" float8, late boolean,
         "decidedAt" float8, reason text, narrative text)),
     made as (
       insert into report (id, province_code, period_id, unit_id, campaign_id, status, counted_revision, counted_verified,
         narrative, first_submitted_at, late, due_at_held, submitted_at, submitted_by, status_since, created_at, version)
       select g.id, $1, $3, g."unitId", $2, g.status, case when g.status in ('SUBMITTED', 'VERIFIED') then 1 end,
         g.status = 'VERIFIED', g.narrative, ${instant('submittedAt')}, g.late,
         case when g."submittedAt" is not null then p.due_at end, ${instant('submittedAt')},
         case when g."submittedAt" is not null then 'sample:head' end,
         coalesce(${instant('decidedAt')}, ${instant('submittedAt')}, app_now()), coalesce(${instant('submittedAt')}, app_now()), 2
       from g join reporting_period p on p.id = $3)
     insert into report_event (province_code, report_id, at, revision, step, user_id, user_name, role, reason, narrative)
     select $1, g.id, ${instant('submittedAt')}, 1, 'SUBMITTED', 'sample:head', 'Tổ trưởng (mẫu)', 'TEAM_HEAD', null, g.narrative
     from g where g."submittedAt" is not null
     union all
     select $1, g.id, ${instant('decidedAt')}, 1, g.status, 'sample:police', 'Công an xã (mẫu)', 'COMMUNE_POLICE', g.reason, null
     from g where g."decidedAt" is not null`,
    [province, campaignId, periodId, JSON.stringify(rows)],
  );
}

export async function insertValues(
  queries: Queries,
  { province }: Pick<PeriodKey, 'province'>,
  reports: readonly SampleReport[],
): Promise<void> {
  const rows = reports.flatMap(({ id, values }) => values.map((value) => ({ ...value, reportId: id })));
  await queries.query(
    `insert into report_value (province_code, report_id, revision, indicator_id, state, part, whole, result, from_records)
     select $1, v."reportId", 1, v."indicatorId", v.state, v.part, v.whole, v.result,
       coalesce((i.document ->> 'recorded')::boolean, false)
     from jsonb_to_recordset($2) as v ("reportId" uuid, "indicatorId" uuid, state text, part bigint, whole bigint, result text)
       join indicator i on i.id = v."indicatorId"`,
    [province, JSON.stringify(rows)],
  );
}

/** Inserts records dated before their report was submitted, so that the report counts them. */
export async function insertRecords(
  queries: Queries,
  province: string,
  reports: readonly SampleReport[],
): Promise<void> {
  const rows = reports.flatMap(({ unitId, records, submittedAt }) =>
    records.map((record) => ({ ...record, unitId, submittedAt })),
  );
  await queries.query(
    `insert into occurrence (id, province_code, unit_id, indicator_id, occurred_on, grade, description, describer, recorded_at,
       recorded_by, recorded_by_name)
     select g.id, $1, g."unitId", g."indicatorId", g."on", g.grade, g.description, 'Tổ trưởng (mẫu)',
       least(${instant('submittedAt')} - interval '1 hour', app_now()), 'sample:head', 'Tổ trưởng (mẫu)'
     from jsonb_to_recordset($2) as g (id uuid, "unitId" uuid, "indicatorId" uuid, "on" date, grade text, description text,
       "submittedAt" float8)`,
    [province, JSON.stringify(rows)],
  );
}
