import type { UnitCompleteness } from '@thi-dua/schema';
import { instantText } from '../../data/vietnam-time.ts';
import { extendedUntil } from '../extension/due-at.ts';
import { dueAtOf } from '../period/unit-level.ts';
import { durationWords } from './duration.words.ts';

/** A unit as SQL returns it, without the Vietnamese words. */
export type CompletenessRecord = Omit<UnitCompleteness, 'lateWords'>;

/** SQL: `standing s` with its period `p`, report `r`, due times `h` and `held`, and its completeness `told`. */
export const reportingUnits = `standing s join reporting_period p on p.province_code = s.province_code and p.id = s.period_id
  left join report r on r.period_id = s.period_id and r.unit_id = s.unit_id
  cross join lateral (select ${dueAtOf('p', 's.kind')} as level_due_at,
    ${extendedUntil({ period: 'p', standing: 's' })} as until) h
  cross join lateral (select coalesce(case when s.own_reported then r.due_at_held end, greatest(h.level_due_at, h.until)) as due_at,
    s.own_reported as reported) held
  cross join lateral (select case when held.reported then case when s.own_late then 'LATE' else 'IN_TIME' end
    when app_now() >= held.due_at then 'OVERDUE' else 'WAITING' end as state) told`;

/** SQL: seconds that a report was submitted late or is overdue by now; null if it is neither. */
export const lateSeconds = `case told.state when 'LATE' then floor(extract(epoch from r.first_submitted_at - held.due_at))::float8
    when 'OVERDUE' then floor(extract(epoch from app_now() - held.due_at))::float8 end`;

/** SQL: the columns of a {@link CompletenessRecord}, read from {@link reportingUnits}. */
export const completenessColumns = `s.unit_id as "unitId", s.period_id as "periodId", s.name, s.kind, told.state, r.status,
  ${instantText('held.due_at')} as "dueAt", coalesce(held.due_at > h.level_due_at, false) as extended,
  ${instantText('r.first_submitted_at')} as "firstSubmittedAt",
  ${lateSeconds} as "lateSeconds"`;

export function toCompleteness(record: CompletenessRecord): UnitCompleteness {
  const { lateSeconds } = record;
  return { ...record, lateWords: lateSeconds === null ? null : durationWords(lateSeconds) };
}
