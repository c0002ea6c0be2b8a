import { type LaterLevel, daysLater as laterLevels, type UnitKind } from '@thi-dua/plugin-api';
import type { Deadline, ReportTiming } from '@thi-dua/schema';
import { addDays, daysLater, type Span, startOfDay } from './calendar.ts';
import { levelOf, lowestOf } from './unit-level.ts';

/** What the platform takes where a plan is silent; an administrator configures it otherwise. */
export const periodDefaults = {
  /** Days from the end of the span to the last day in time. */
  due: 5,
  /** Days a late report is still taken, after the last of the due times. */
  acceptedLate: 10,
} as const;

/** The instants of a period, ISO 8601 with Vietnam's offset. */
export interface PeriodInstants {
  readonly opensAt: string;
  readonly dueAt: string;
  readonly dueAtCommune: string;
  readonly dueAtDistrict: string;
  readonly dueAtProvince: string;
  readonly closesAt: string;
}

/** What a plan says of the deadline of a report. */
export interface PlannedDeadline {
  readonly planDue: Deadline | null;
  readonly timing: ReportTiming | null;
  /** The kinds of units it is wanted from; none: all that enter figures. */
  readonly fromKinds: readonly UnitKind[];
}

/** When a period opens, is due and closes, as its plan says; where that is silent, by the defaults. */
export function instantsOf(span: Span, { planDue, timing, fromKinds }: PlannedDeadline): PeriodInstants {
  const opensAt = startOfDay(span.startsOn);
  const planned = planDue?.lateFrom ?? null;
  const dueAt = planned ?? startOfDay(addDays(span.endsOn, (timing?.dueAfterDays ?? periodDefaults.due) + 1));
  const days = daysAfterBase(timing === null ? {} : declared(timing), fromKinds);
  // A day the plan names holds for whoever it names: nobody is due later, unless the plan says so.
  const at = (level: LaterLevel) =>
    planned !== null && timing === null ? planned : daysLater(dueAt, days[level]);
  return {
    opensAt: opensAt < dueAt ? opensAt : daysLater(dueAt, -1),
    dueAt,
    dueAtCommune: at('COMMUNE'),
    dueAtDistrict: at('DISTRICT'),
    dueAtProvince: at('PROVINCE'),
    closesAt: daysLater(at('PROVINCE'), timing?.acceptedForDays ?? periodDefaults.acceptedLate),
  };
}

/** How many days each level has more than the units that report first, for whose figures it waits. */
function daysAfterBase(
  later: Partial<Record<LaterLevel, number>>,
  fromKinds: readonly UnitKind[],
): Readonly<Record<LaterLevel, number>> {
  const { COMMUNE, DISTRICT, PROVINCE } = laterLevels({ later });
  const [first] = lowestOf(fromKinds);
  const base = first === undefined ? 'BASE' : levelOf(first);
  const waited = base === 'BASE' ? 0 : later[base] === undefined ? { COMMUNE, DISTRICT, PROVINCE }[base] : 0;
  const more = (days: number) => Math.max(days - waited, 0);
  return { COMMUNE: more(COMMUNE), DISTRICT: more(DISTRICT), PROVINCE: more(PROVINCE) };
}

function declared(timing: ReportTiming): Partial<Record<LaterLevel, number>> {
  const { communeLaterDays: COMMUNE, districtLaterDays: DISTRICT, provinceLaterDays: PROVINCE } = timing;
  const given = Object.entries({ COMMUNE, DISTRICT, PROVINCE }).filter(([, days]) => days !== null);
  return Object.fromEntries(given);
}
