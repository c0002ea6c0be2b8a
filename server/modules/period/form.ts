import type { Measure, UnitKind } from '@thi-dua/plugin-api';
import type { Requirement, Target } from '@thi-dua/schema';
import { lateReport, type Scheme } from '../../judging/scheme.ts';
import type { PeriodRhythm } from './plan-periods.ts';
import { rhythmOf } from './rhythms.ts';
import { lowestOf } from './unit-level.ts';

/** What of a campaign decides who enters what. */
export interface FormFacts {
  readonly targets: readonly Pick<Target, 'id' | 'every' | 'judgedAt' | 'wholeProvince' | 'requirement'>[];
  readonly measures: ReadonlyMap<string, Measure>;
  /** What its bonuses and penalties count has to be entered too. */
  readonly scheme: Scheme;
}

/** What of a period decides what is entered in it. */
export interface FormPeriod {
  readonly rhythm: PeriodRhythm;
  readonly counts: boolean;
  /** No counted period of the campaign ends later. */
  readonly last: boolean;
}

interface Use {
  readonly indicatorId: string;
  readonly kinds: readonly UnitKind[];
  readonly every: Target['every'];
}

const additive: ReadonlySet<Measure | undefined> = new Set(['RATIO', 'COUNT', 'INCIDENTS']);

/** Adds up over units and periods; the others are everybody's own answer. */
export const isAdditive = (measure: Measure | undefined): boolean => additive.has(measure);

/**
 * The indicators a unit of each kind enters in the period. What adds up is entered once, by the lowest units it is
 * judged at, and above them it is a sum; a grade, a recognition or a flag is everybody's own. Only counted periods ask
 * for figures. A grade that is not given every month is asked for in the last of them. What only a bonus or a penalty
 * counts is entered as if the targets that earn points measured it.
 */
export function formsOf(given: FormFacts, period: FormPeriod): Map<UnitKind, string[]> {
  const forms = new Map<UnitKind, string[]>();
  if (!period.counts) return forms;
  const { targets, measures } = given;
  const measuring = targets.flatMap(usesOf);
  const uses = [
    ...measuring,
    ...countedOnly(given, new Set(measuring.map(({ indicatorId }) => indicatorId))),
  ];
  for (const indicatorId of new Set(uses.map((use) => use.indicatorId))) {
    const mine = uses.filter((use) => use.indicatorId === indicatorId);
    for (const kind of enterersOf(mine, measures.get(indicatorId), period)) {
      forms.set(kind, [...(forms.get(kind) ?? []), indicatorId]);
    }
  }
  return forms;
}

function countedOnly({ targets, scheme }: FormFacts, measured: ReadonlySet<string>): Use[] {
  if (scheme === 'DEFAULT') return [];
  const earning = new Set(scheme.points.map(({ targetId }) => targetId));
  const kinds = targets.filter(({ id }) => earning.has(id)).flatMap(kindsJudged);
  return piecesOf(scheme)
    .filter((indicatorId) => !measured.has(indicatorId))
    .map((indicatorId) => ({ indicatorId, kinds, every: 'CAMPAIGN' }));
}

/** The indicators whose pieces bonuses and penalties count. */
export function piecesOf(scheme: Scheme): string[] {
  if (scheme === 'DEFAULT') return [];
  const counted = [...scheme.bonuses, ...scheme.penalties].map(({ indicatorId }) => indicatorId);
  return counted.filter((indicatorId) => indicatorId !== lateReport);
}

function enterersOf(uses: readonly Use[], measure: Measure | undefined, period: FormPeriod): UnitKind[] {
  if (isAdditive(measure)) return lowestOf(kindsOf(uses));
  return kindsOf(uses.filter(({ every }) => isAskedIn(every, period)));
}

const kindsOf = (uses: readonly Use[]) => [...new Set(uses.flatMap(({ kinds }) => kinds))];

/** Whether answers that are not given in every period are asked for in this one. */
export function isAskedIn(every: Target['every'], { rhythm, last }: Omit<FormPeriod, 'counts'>): boolean {
  return rhythm === rhythmOf[every] || last;
}

type FormTarget = FormFacts['targets'][number];

const kindsJudged = ({ judgedAt, wholeProvince }: FormTarget): readonly UnitKind[] =>
  wholeProvince ? ['PROVINCE'] : judgedAt;

function usesOf(target: FormTarget): Use[] {
  const { requirement, every } = target;
  return measured(requirement, kindsJudged(target)).map((use) => ({ ...use, every }));
}

/** The kinds of units that targets measure the indicator at. */
export function kindsMeasuring(targets: FormFacts['targets'], indicatorId: string): UnitKind[] {
  return kindsOf(targets.flatMap(usesOf).filter((use) => use.indicatorId === indicatorId));
}

/** A share of units is made of what each of them enters. */
function measured(requirement: Requirement, kinds: readonly UnitKind[]): Omit<Use, 'every'>[] {
  const inner = requirement.kind === 'SHARE_OF_UNITS' ? requirement.unitKinds : kinds;
  const own =
    requirement.indicatorId === null ? [] : [{ indicatorId: requirement.indicatorId, kinds: inner }];
  return [...own, ...requirement.parts.flatMap((part) => measured(part, inner))];
}
