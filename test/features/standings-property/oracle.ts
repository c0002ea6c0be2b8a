import type { Requirement } from '@thi-dua/schema';
import type { Facts, Period, Report } from './oracle.facts.ts';
import { type State, stateOf, type View } from './oracle.judge.ts';
import { type Line, type Roll, rollsOf } from './oracle.roll.ts';

type Stage = 'all' | 'verified';
type Target = Facts['targets'][number];

const rhythms: Readonly<Record<string, string>> = {
  MONTH: 'MONTHLY',
  QUARTER: 'QUARTERLY',
  YEAR: 'YEARLY',
  PHASE: 'EACH_PHASE',
};

/** What standings have to be, from the reports and the tree of units alone: everything is counted from the beginning. */
export class Oracle {
  readonly rolls: ReadonlyMap<string, Roll>;
  private readonly known = new Map<string, State>();

  constructor(readonly facts: Facts) {
    this.rolls = rollsOf(facts);
  }

  roll(period: Period): Roll {
    return this.rolls.get(period.id) ?? new Map();
  }

  /** The reports that add up in the period, of units at and below one. */
  reports(period: Period, unit: string): Report[] {
    const adding = this.facts.periods.filter(({ id }) => id === period.id || this.counts(id, period));
    const ids = new Set(adding.map(({ id }) => id));
    return this.facts.reports.filter(
      (report) =>
        report.counts && ids.has(report.period) && this.line(period.id, report.unit)?.path.includes(unit),
    );
  }

  /** Whether what is reported in a period counts in that of the campaign. */
  private counts(id: string, total: Period): boolean {
    const period = this.facts.periods.find((each) => each.id === id);
    return total.rhythm === 'CAMPAIGN' && period?.counts === true && period.campaign === total.campaign;
  }

  line(periodId: string, unit: string): Line | undefined {
    return this.rolls.get(periodId)?.get(unit);
  }

  /** The units on the roll of a period at and below one. */
  below(period: Period, unit: string): Line[] {
    return [...this.roll(period).values()].filter(({ onRoll, path }) => onRoll && path.includes(unit));
  }

  /** The targets that are judged at a unit in a period. */
  targets(period: Period, { kind }: Line): Target[] {
    return this.judgedIn(period).filter(({ wholeProvince, judgedAt }) =>
      wholeProvince ? kind === 'PROVINCE' : judgedAt.includes(kind),
    );
  }

  /** The targets that are judged in a period: where nobody is asked about a recognition it is not judged. */
  judgedIn(period: Period): Target[] {
    const targets = this.facts.targets.filter(({ campaign }) => campaign === period.campaign);
    if (period.rhythm === 'CAMPAIGN') return targets;
    const asked = ({ every }: Target) => period.last || rhythms[every] === period.rhythm;
    return targets.filter((target) => period.counts && (asked(target) || this.adds(target.requirement)));
  }

  private adds({ indicatorId, parts }: Requirement): boolean {
    const measure = indicatorId === null ? 'COUNT' : (this.facts.indicators.get(indicatorId)?.measure ?? '');
    return ['RATIO', 'COUNT', 'INCIDENTS'].includes(measure) && parts.every((part) => this.adds(part));
  }

  /** How a unit stands against a target; over the campaign one of every month has met so many of so many. */
  state(target: Target, line: Line, { period, stage }: Asked): State {
    const months = this.months(target, line, { period, stage });
    if (months === null) return this.stateOf(target.requirement, line.unit, { period, stage });
    const due = months.filter((state) => state !== 'NOT_APPLICABLE');
    if (due.length === 0) return 'NOT_APPLICABLE';
    return due.every((state) => state === 'MET') ? 'MET' : 'NOT_MET';
  }

  /** null: it is no target of every month, or this is no campaign. */
  months(target: Target, line: Line, { period, stage }: Asked): State[] | null {
    const counted = this.facts.periods.filter(({ id }) => this.counts(id, period));
    if (period.rhythm !== 'CAMPAIGN' || rhythms[target.every] !== counted[0]?.rhythm) return null;
    return counted.flatMap((month): State[] => {
      if (this.line(month.id, line.unit)?.onRoll !== true) return [];
      const state = this.stateOf(target.requirement, line.unit, { period: month, stage });
      if (state !== 'NOT_REPORTED') return [state];
      return month.closed ? ['NOT_MET'] : [];
    });
  }

  stateOf(requirement: Requirement, unit: string, { period, stage }: Asked): State {
    const key = `${period.id} ${unit} ${stage} ${JSON.stringify(requirement)}`;
    const known = this.known.get(key) ?? stateOf(this.facts, requirement, this.view(unit, { period, stage }));
    this.known.set(key, known);
    return known;
  }

  private view(unit: string, { period, stage }: Asked): View {
    const reports = this.reports(period, unit);
    const said = ({ values, verifiedValues }: Report) => (stage === 'all' ? values : verifiedValues);
    return {
      all: reports.flatMap(said),
      own: reports.filter((report) => report.unit === unit).flatMap(said),
      units: ({ unitKinds, parts: [inner] }) =>
        this.below(period, unit)
          .filter(({ kind }) => unitKinds.includes(kind))
          .map((line) =>
            inner === undefined ? 'NOT_REPORTED' : this.stateOf(inner, line.unit, { period, stage }),
          ),
    };
  }
}

export interface Asked {
  readonly period: Period;
  readonly stage: Stage;
}
