import type { Condition, Indicator } from '@thi-dua/plugin-api';
import type { Requirement } from '@thi-dua/schema';
import { indicatorsIn } from '../../server/definitions/indicator.definition.ts';
import { requirementDocument } from '../../server/definitions/requirement.definition.ts';
import { attainmentOf, judge, type TargetIndicators, type Verdict } from '../../server/judging/judge.ts';
import type { Tallies, Tally } from '../../server/judging/tally.ts';

/** What a unit has of an indicator: the total, and of a result its own. */
export type Had = readonly [Indicator, Partial<Tally>];

const targetId = 'the-target';

/** `judged(measure(…)).with([indicator, had])`: one condition as the plan says it, and what a unit has. */
export function judged(condition: Condition) {
  const requirement = requirementDocument(condition);
  const given = givenOf(condition);
  return {
    with: (...had: readonly Had[]): Verdict => judge(requirement, talliesOf(had), given),
    ofUnits: (met: number, units: number): Verdict => judge(requirement, sharing(met, units), given),
    attained: (cap: number, ...had: readonly Had[]) =>
      attainmentOf(requirement, talliesOf(had), { ...given, cap }),
    requirement: requirement as Requirement,
    given,
  };
}

function givenOf(condition: Condition): TargetIndicators {
  const facts = indicatorsIn(condition).map(
    (indicator) =>
      [
        indicator.id,
        { measure: indicator.measure, grades: indicator.measure === 'GRADE' ? indicator.scale.grades : [] },
      ] as const,
  );
  return { targetId, indicators: new Map(facts) };
}

/** Additive values stand in the total only, results in the unit's own only: looking at the wrong one shows. */
export function talliesOf(had: readonly Had[]): Tallies {
  const sorted = (results: boolean) =>
    new Map(
      had
        .filter(([{ measure }]) => ['GRADE', 'RECOGNITION', 'FLAG'].includes(measure) === results)
        .map(([{ id }, tally]) => [id, { ...empty, reported: 1, ...tally }]),
    );
  return { total: sorted(false), own: sorted(true), shares: new Map() };
}

const sharing = (met: number, units: number): Tallies => ({
  ...talliesOf([]),
  shares: new Map([[targetId, { met, units }]]),
});

const empty: Tally = { part: 0, whole: 0, reported: 0, notApplicable: 0, results: {} };

/** Nobody reported, and so many said that it does not apply. */
export const doesNotApply: Partial<Tally> = { reported: 0, notApplicable: 1 };
export const result = (name: string): Partial<Tally> => ({ results: { [name]: 1 } });
