import type { AssignedTarget } from '@thi-dua/schema';
import { instantText } from '../../data/vietnam-time.ts';

/** An assigned target as it is read: what the API shows, and what judging needs. */
export type AssignedTargetRow = AssignedTarget & {
  readonly provinceCode: string;
  /** Id of the campaign's row. */
  readonly campaignUuid: string;
  readonly indicatorId: string;
};

/** Where {@link assignedColumns} come from. */
export const assignedTables = `assigned_target a join campaign c on c.id = a.campaign_id
  join indicator i on i.id = a.indicator_id left join target t on t.id = a.target_id`;

/** The columns of an {@link AssignedTargetRow}. */
export const assignedColumns = `a.id, a.province_code as "provinceCode", a.campaign_id as "campaignUuid", c.key as "campaignId",
  a.unit_id as "unitId", t.key as "targetId", i.key as "indicatorId", a.requirement, a.every, a.judged_at as "judgedAt",
  a.unit_ids as "unitIds", a.says, a.decision, a.reason, a.starts_on::text as "startsOn", a.ends_on::text as "endsOn",
  a.replaces as "replacesId", a.assigned_by_name as "assignedBy", ${instantText('a.assigned_at')} as "assignedAt",
  ${instantText('a.withdrawn_at')} as "withdrawnAt", a.version`;
