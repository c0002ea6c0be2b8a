import type { UnitCompleteness } from '@thi-dua/schema';
import { instantText } from '../../data/vietnam-time.ts';
import { extendedUntil } from '../extension/due-at.ts';
import { dueAtOf } from '../period/unit-level.ts';
import { durationWords } from './duration.words.ts';

/** What SQL returns of a unit. */
export type CompletenessRecord = Omit<UnitCompleteness, 'lateWords'>;

/** SQL: the units of a roll that have a report to make, each with its report and what holds for it. */
export const dutiful = `standing s join reporting_period p on p.province_code = s.province_code and p.id = s.period_id
  left join report r on r.period_id = s.period_id and r.unit_id = s.unit_id
  cross join lateral (select ${dueAtOf('p', 's.kind')} as level_due_at,
    ${extendedUntil({ period: 'p', standing: 's' })} as until) h
  cross join lateral (select coalesce(case when s.own_reported then r.due_at_held end, greatest(h.level_due_at, h.until)) as due_at,
    s.own_reported as reported) held
  cross join lateral (select case when held.reported then case when s.own_late then 'LATE' else 'IN_TIME' end
    when now() >= held.due_at then 'OVERDUE' else 'WAITING' end as state) told`;

/** SQL: by how much it was late, or is by now; null: it is not. */
export const lateSeconds = `case told.state when 'LATE' then floor(extract(epoch from r.first_submitted_at - held.due_at))::float8
    when 'OVERDUE' then floor(extract(epoch from now() - held.due_at))::float8 end`;

/** The columns of a {@link CompletenessRecord}. */
export const completenessColumns = `s.unit_id as "unitId", s.period_id as "periodId", s.name, s.kind, told.state, r.status,
  ${instantText('held.due_at')} as "dueAt", coalesce(held.due_at > h.level_due_at, false) as extended,
  ${instantText('r.first_submitted_at')} as "firstSubmittedAt",
  ${lateSeconds} as "lateSeconds"`;

export function toCompleteness(record: CompletenessRecord): UnitCompleteness {
  const { lateSeconds } = record;
  return { ...record, lateWords: lateSeconds === null ? null : durationWords(lateSeconds) };
}
