import type { PeriodTimesInput } from '@thi-dua/schema';
import { refuse } from '../../../mutation/refusal.ts';
import { daysLater, type Span } from '../../period/calendar.ts';
import type { PeriodInstants } from '../../period/instants.ts';

/** What an administrator may set of a period. Instants are ISO 8601 with Vietnam's offset, to the second: they compare as text. */
export type PeriodTimes = Span & PeriodInstants & { readonly name: string };

/** The levels above the base: the due time of each, and the days later that say the same. */
export const laterDues = [
  { due: 'dueAtCommune', days: 'communeLaterDays' },
  { due: 'dueAtDistrict', days: 'districtLaterDays' },
  { due: 'dueAtProvince', days: 'provinceLaterDays' },
] as const;

type TimesInput = Omit<PeriodTimesInput, 'reason' | 'accept' | 'idempotencyKey'>;

/**
 * The instants after a change. What is left out stays; but when the base is due at another time, the levels above and
 * the closing keep their distance to it.
 */
export function instantsAfter(before: PeriodInstants, given: TimesInput): PeriodInstants {
  const dueAt = given.dueAt == null ? before.dueAt : inVietnam(given.dueAt);
  const moved = Date.parse(dueAt) - Date.parse(before.dueAt);
  const along = (instant: string) => inVietnam(new Date(Date.parse(instant) + moved).toISOString());
  const later = laterDues.map(({ due, days }) => {
    const [instant, number] = [given[due], given[days]];
    if (number == null) return [due, instant == null ? along(before[due]) : inVietnam(instant)] as const;
    if (instant != null)
      throw refuse('INVALID', 'Chỉ ghi thời điểm hoặc số ngày, không ghi cả hai.', due, days);
    if (number < 0 || number > 366) throw refuse('INVALID', 'Số ngày từ 0 đến 366.', days);
    return [due, daysLater(dueAt, number)] as const;
  });
  return {
    opensAt: given.opensAt == null ? before.opensAt : inVietnam(given.opensAt),
    dueAt,
    ...(Object.fromEntries(later) as Pick<PeriodInstants, (typeof laterDues)[number]['due']>),
    closesAt: given.closesAt == null ? along(before.closesAt) : inVietnam(given.closesAt),
  };
}

const inVietnam = (instant: string) => daysLater(instant, 0);
