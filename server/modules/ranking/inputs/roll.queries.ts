import type { UnitKind } from '@thi-dua/plugin-api';
import type { Queries } from '../../../data/database.ts';
import type { ReportCounts } from '../content/content.ts';
import type { InputScope } from './inputs.ts';

/** A unit on the roll of a period. */
export interface RolledUnit extends ReportCounts {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly firstReportedAt: string | null;
}

/** The units on the roll, with the counts that are kept of their reports. */
export function readRoll(
  queries: Queries,
  { period, unitIds }: Pick<InputScope, 'period' | 'unitIds'>,
): Promise<RolledUnit[]> {
  return queries.query<RolledUnit>(
    `select s.unit_id as "unitId", s.name, s.kind, s.due_reports as due, s.reported, s.late, s.verified,
       to_char(first.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD"T"HH24:MI:SS.US"+07:00"') as "firstReportedAt"
     from standing s cross join lateral (
       select min(r.first_submitted_at) as at from report r join reporting_period p on p.id = r.period_id
       where r.province_code = s.province_code and r.unit_id = s.unit_id
         and (r.period_id = s.period_id or s.rhythm = 'CAMPAIGN' and p.campaign_id = s.campaign_id and p.counts)) first
     where s.province_code = $1 and s.period_id = $2 and s.unit_id = any($3::uuid[]) and s.on_roll`,
    [period.provinceCode, period.id, unitIds],
  );
}
