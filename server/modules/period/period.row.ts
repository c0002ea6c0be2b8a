import type { ReportingPeriod } from '@thi-dua/schema';
import { instantText } from '../../data/vietnam-time.ts';

/** A period as it is read: what the API shows, and whose it is. */
export type PeriodRow = ReportingPeriod & {
  readonly provinceCode: string;
  readonly key: string;
};

/** Where {@link periodColumns} come from. */
export const periodTables = `reporting_period p join campaign c on c.id = p.campaign_id
  left join report_duty d on d.id = p.report_duty_id left join phase f on f.id = p.phase_id`;

/** The columns of a {@link PeriodRow}. */
export const periodColumns = `p.id, p.province_code as "provinceCode", p.key, p.name, p.rhythm,
  p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", ${instantText('p.opens_at')} as "opensAt",
  ${instantText('p.due_at')} as "dueAt", ${instantText('p.due_at_commune')} as "dueAtCommune",
  ${instantText('p.due_at_district')} as "dueAtDistrict", ${instantText('p.due_at_province')} as "dueAtProvince",
  ${instantText('p.closes_at')} as "closesAt", p.counts, p.tree_on::text as "treeOn", p.plan_due as "planDue",
  case when p.configured_at is not null then jsonb_build_object('at', ${instantText('p.configured_at')},
    'by', p.configured_by, 'reason', p.reason) end as configured,
  ${instantText('p.closed_at')} as "closedAt", p.retired_at is not null as withdrawn, p.version,
  c.key as "campaignId", d.key as "reportDutyId", f.key as "phaseId"`;
