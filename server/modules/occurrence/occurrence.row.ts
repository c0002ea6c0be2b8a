import type { Occurrence } from '@thi-dua/schema';
import { instantText } from '../../data/vietnam-time.ts';

/** An occurrence as it is read: what the API shows, and whose it is. */
export type OccurrenceRow = Occurrence & {
  readonly provinceCode: string;
};

/** The columns of an {@link OccurrenceRow}, of `occurrence o`. */
export const occurrenceColumns = `o.id, o.province_code as "provinceCode", o.unit_id as "unitId",
  (select key from indicator where indicator.id = o.indicator_id) as "indicatorId", o.occurred_on::text as "occurredOn",
  o.grade, o.description, o.describer, o.recorded_by_name as "recordedBy", ${instantText('o.recorded_at')} as "recordedAt",
  ${instantText('o.changed_at')} as "changedAt", ${instantText('o.removed_at')} as "removedAt",
  o.removed_by_name as "removedBy", o.removal_reason as "removalReason", o.version`;
