import type { Requirement } from '@thi-dua/schema';
import type { Facts, Value } from './oracle.facts.ts';

export type State = 'MET' | 'NOT_MET' | 'NOT_APPLICABLE' | 'NOT_REPORTED';

/** What one sees at a unit: what units at and below it said, what it said itself, and how units of kinds came out. */
export interface View {
  readonly all: readonly Value[];
  readonly own: readonly Value[];
  /** The states of all units on the roll at and below it that are of these kinds. */
  units(share: Requirement): readonly State[];
}

/** The rules of the domain once more, in the plainest words there are. */
export function stateOf(facts: Facts, requirement: Requirement, view: View): State {
  const { kind, parts } = requirement;
  if (kind === 'SHARE_OF_UNITS') return shareState(requirement, view.units(requirement));
  if (kind === 'MEASURED') return measuredState(facts, requirement, view);
  const states = parts.map((part) => stateOf(facts, part, view));
  const has = (state: State) => states.includes(state);
  if (kind === 'ALL_OF') {
    if (has('NOT_MET')) return 'NOT_MET';
    if (has('NOT_REPORTED')) return 'NOT_REPORTED';
    return has('MET') ? 'MET' : 'NOT_APPLICABLE';
  }
  if (has('MET')) return 'MET';
  if (has('NOT_REPORTED')) return 'NOT_REPORTED';
  return has('NOT_MET') ? 'NOT_MET' : 'NOT_APPLICABLE';
}

const met = (isMet: boolean): State => (isMet ? 'MET' : 'NOT_MET');
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function shareState({ comparator, threshold }: Requirement, units: readonly State[]): State {
  const counted = units.filter((state) => state !== 'NOT_APPLICABLE');
  if (counted.length === 0) return 'NOT_APPLICABLE';
  const reached = counted.filter((state) => state === 'MET').length * 100;
  const asked = (threshold ?? 0) * counted.length;
  return met(comparator === 'MORE_THAN' ? reached > asked : reached >= asked);
}

function measuredState(facts: Facts, requirement: Requirement, { all, own }: View): State {
  const { indicatorId, comparator, threshold, grade } = requirement;
  const indicator = facts.indicators.get(indicatorId ?? '');
  if (indicator === undefined) throw new Error(`There is no ${indicatorId}`);
  const { uuid, measure, grades } = indicator;
  const adds = ['RATIO', 'COUNT', 'INCIDENTS'].includes(measure);
  const said = (adds ? all : own).filter((value) => value.indicator === uuid);
  const values = said.filter(({ applies }) => applies);
  if (values.length === 0) return said.length > 0 ? 'NOT_APPLICABLE' : 'NOT_REPORTED';
  if (comparator === 'GRADE_AT_LEAST') {
    return met(values.every(({ result }) => grades.indexOf(result) >= grades.indexOf(grade ?? '')));
  }
  if (comparator === 'RECOGNISED' || comparator === 'YES')
    return met(values.every(({ result }) => result === 'YES'));
  const part = sum(values.map((value) => value.part));
  if (comparator === 'NONE') return met(part === 0);
  const whole = measure === 'RATIO' ? sum(values.map((value) => value.whole)) : 1;
  if (whole === 0) return 'NOT_APPLICABLE';
  const reached = measure === 'RATIO' ? part * 100 : part;
  const asked = (threshold ?? 0) * whole;
  return met(comparator === 'MORE_THAN' ? reached > asked : reached >= asked);
}
