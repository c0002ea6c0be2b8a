import { frequencies, type Rhythm, type UnitKind } from '@thi-dua/plugin-api';
import type {
  Campaign,
  Deadline,
  PeriodRhythm,
  Phase,
  ReportDuty,
  ReportTiming,
  Target,
} from '@thi-dua/schema';
import { piecesOf, type Span } from './calendar.ts';
import { countedOf } from './counted-periods.ts';
import { instantsOf, type PeriodInstants } from './instants.ts';
import { pieceName } from './period.words.ts';
import { reportsOfTargets } from './rhythms.ts';

export type { PeriodRhythm };

/** A period as the plan has it. Instants are ISO 8601 with Vietnam's offset. */
export interface PeriodOfPlan extends Span, PeriodInstants {
  readonly key: string;
  readonly dutyId: string | null;
  readonly phaseId: string | null;
  readonly rhythm: PeriodRhythm;
  readonly name: string;
  readonly counts: boolean;
  readonly treeOn: string;
  readonly planDue: Deadline | null;
}

/** The documents of a campaign that its periods follow from. */
export interface Schedule {
  readonly campaign: Pick<Campaign, 'id' | 'startsNoEarlierThan' | 'endsOn' | 'treeAsOf'>;
  readonly phases: readonly Phase[];
  readonly targets: readonly Target[];
  readonly duties: readonly ReportDuty[];
  /** The last day up to which periods of a campaign without an end are made. */
  readonly horizon: string;
}

type Draft = Omit<PeriodOfPlan, 'counts' | 'treeOn'>;

/** Every period of a campaign, by the day it begins. */
export function periodsOf(schedule: Schedule): PeriodOfPlan[] {
  const { campaign } = schedule;
  const drafts = [...schedule.duties.flatMap((duty) => ofDuty(duty, schedule)), ...ofTargets(schedule)];
  const made = drafts.length > 0 || schedule.targets.length === 0 ? drafts : [result(schedule)];
  const counted = countedOf(made);
  const all = [...made.map((draft) => ({ ...draft, counts: counted.has(draft) })), total(schedule)];
  return all
    .map((draft) => ({ ...draft, treeOn: campaign.treeAsOf ?? draft.endsOn }))
    .sort((one, other) => order(one).localeCompare(order(other)));
}

const order = ({ startsOn, dueAt, key }: PeriodOfPlan) => `${startsOn} ${dueAt} ${key}`;

function spanOf({ campaign, horizon }: Schedule): Span {
  return { startsOn: campaign.startsNoEarlierThan, endsOn: campaign.endsOn ?? horizon };
}

function ofDuty(duty: ReportDuty, schedule: Schedule): Draft[] {
  const { rhythm } = duty;
  if (rhythm === 'ON_REQUEST') return [];
  return spansOf[rhythm](duty, schedule).map(({ name, ...span }, index) =>
    timed(span, {
      key: `${schedule.campaign.id}/period/${duty.id.split('/').at(-1)}/${index + 1}`,
      dutyId: duty.id,
      phaseId: phaseOf(duty, schedule, span)?.id ?? null,
      rhythm,
      name: name === null ? duty.name : `${duty.name} – ${name}`,
      planDue: duty.due,
      timing: duty.timing,
      fromKinds: duty.fromKinds,
    }),
  );
}

type NamedSpan = Span & { readonly name: string | null };

/** The spans that the reports of a duty cover, by its rhythm. */
const spansOf: Readonly<
  Record<Exclude<Rhythm, 'ON_REQUEST'>, (duty: ReportDuty, schedule: Schedule) => NamedSpan[]>
> = {
  ONCE: (duty, schedule) => [{ ...onceOf(duty, schedule), name: null }],
  MONTHLY: (duty, schedule) => recurring(duty, spanOf(schedule), 1),
  QUARTERLY: (duty, schedule) => recurring(duty, spanOf(schedule), 3),
  HALF_YEARLY: (duty, schedule) => recurring(duty, spanOf(schedule), 6),
  YEARLY: (duty, schedule) => recurring(duty, spanOf(schedule), 12),
  EACH_PHASE: (_, schedule) =>
    schedule.phases.map((phase) => ({ ...within(phase, spanOf(schedule)), name: phase.name })),
};

function onceOf({ phaseId }: ReportDuty, schedule: Schedule): Span {
  const phase = schedule.phases.find(({ id }) => id === phaseId);
  return phase === undefined ? spanOf(schedule) : within(phase, spanOf(schedule));
}

/** A day the plan names is that of one report; without one there is a report for every piece of the calendar. */
function recurring(duty: ReportDuty, whole: Span, months: 1 | 3 | 6 | 12) {
  const pieces = piecesOf(whole, months).map((piece) => ({ ...piece, name: pieceName(piece, months) }));
  const { lastDay } = duty.due;
  if (lastDay === null) return pieces;
  const due = pieces.findLast(({ startsOn }) => startsOn <= lastDay) ?? pieces[0];
  return due === undefined ? [] : [due];
}

function within(phase: Phase, whole: Span): Span {
  return { startsOn: phase.startsOn ?? whole.startsOn, endsOn: phase.endsOn ?? whole.endsOn };
}

function phaseOf(duty: ReportDuty, { phases }: Schedule, span: Span): Phase | undefined {
  if (duty.phaseId !== null) return phases.find(({ id }) => id === duty.phaseId);
  return duty.rhythm === 'EACH_PHASE' ? phases.find(({ endsOn }) => endsOn === span.endsOn) : undefined;
}

/** What is judged every month is reported every month, also where the plan orders no such report. */
function ofTargets(schedule: Schedule): Draft[] {
  const asked = frequencies.filter((every) => schedule.targets.some((target) => target.every === every));
  return asked.flatMap((every) => {
    const made = reportsOfTargets[every];
    if (made === null || schedule.duties.some((duty) => duty.rhythm === made.rhythm)) return [];
    return piecesOf(spanOf(schedule), made.months).map((span) =>
      timed(span, {
        key: `${schedule.campaign.id}/period/${every.toLowerCase()}/${span.startsOn.slice(0, 7)}`,
        dutyId: null,
        phaseId: null,
        rhythm: made.rhythm,
        name: pieceName(span, made.months),
        planDue: null,
        timing: null,
        fromKinds: [],
      }),
    );
  });
}

function result(schedule: Schedule): Draft {
  const key = `${schedule.campaign.id}/period/result`;
  const facts = { ...silent, key, rhythm: 'ONCE', name: 'Báo cáo kết quả' } as const;
  return timed(spanOf(schedule), facts);
}

/** The period of the whole campaign. Nobody reports in it; counted periods add up to it. */
function total(schedule: Schedule): Draft & { readonly counts: boolean } {
  const key = `${schedule.campaign.id}/period/campaign`;
  const facts = { ...silent, key, rhythm: 'CAMPAIGN', name: 'Cả phong trào' } as const;
  return { ...timed(spanOf(schedule), facts), counts: false };
}

type Facts = Pick<Draft, 'key' | 'dutyId' | 'phaseId' | 'rhythm' | 'name' | 'planDue'> & {
  readonly timing: ReportTiming | null;
  readonly fromKinds: readonly UnitKind[];
};

/** A period the plan does not speak of. */
const silent = { dutyId: null, phaseId: null, planDue: null, timing: null, fromKinds: [] } as const;

function timed(span: Span, { timing, fromKinds, ...facts }: Facts): Draft {
  return { ...span, ...facts, ...instantsOf(span, { planDue: facts.planDue, timing, fromKinds }) };
}
