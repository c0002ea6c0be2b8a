import type { Frequency, UnitKind } from '@thi-dua/plugin-api';
import type { Requirement } from '@thi-dua/schema';
import { allOf, anyOf } from './composite.ts';
import { measured, share, type TargetIndicators } from './measured.ts';
import type { Tallies } from './tally.ts';
import { capped, type Verdict } from './verdict.ts';

export { judgePeriods } from './composite.ts';
export type { IndicatorFacts, TargetIndicators } from './measured.ts';
export type { Verdict, VerdictState } from './verdict.ts';

/** What judging needs of a target; a target document has these fields. */
export interface JudgedTarget {
  readonly id: string;
  readonly code: string;
  readonly every: Frequency;
  readonly requirement: Requirement;
  readonly judgedAt: readonly UnitKind[];
  readonly wholeProvince: boolean;
}

/** Whether the target is judged at units of this kind; one for the whole province at the province only. */
export function isJudgedAt({ wholeProvince, judgedAt }: JudgedTarget, kind: UnitKind): boolean {
  return wholeProvince ? kind === 'PROVINCE' : judgedAt.includes(kind);
}

/** What the tallies say against the requirement; at most all of what is asked counts as attained. */
export function judge(requirement: Requirement, tallies: Tallies, given: TargetIndicators): Verdict {
  const { state, attainment } = judgeUncapped(requirement, tallies, given);
  return { state, attainment: attainment === null ? null : capped(attainment, 1) };
}

/** The attainment alone, at most `cap` times what is asked, for schemes that reward more than was asked. */
export function attainmentOf(
  requirement: Requirement,
  tallies: Tallies,
  { cap, ...given }: TargetIndicators & { readonly cap: number },
): number | null {
  const { attainment } = judgeUncapped(requirement, tallies, given);
  return attainment === null ? null : capped(attainment, cap);
}

/** As `judge`, with all that was attained: 12 good deeds of 10 asked are 1,200,000. */
export function judgeUncapped(requirement: Requirement, tallies: Tallies, given: TargetIndicators): Verdict {
  // The tallies hold one share by target: a second one would silently be judged by the first one's units.
  if (sharesIn(requirement) > 1) {
    throw new Error(`${given.targetId} asks for more than one share of units: make a target of each.`);
  }
  return judgePart(requirement, tallies, given);
}

const sharesIn = ({ kind, parts }: Requirement): number =>
  parts.reduce((sum, part) => sum + sharesIn(part), kind === 'SHARE_OF_UNITS' ? 1 : 0);

function judgePart(requirement: Requirement, tallies: Tallies, given: TargetIndicators): Verdict {
  switch (requirement.kind) {
    case 'MEASURED':
      return measured(requirement, tallies, given);
    case 'ALL_OF':
      return allOf(requirement.parts.map((part) => judgePart(part, tallies, given)));
    case 'ANY_OF':
      return anyOf(requirement.parts.map((part) => judgePart(part, tallies, given)));
    case 'SHARE_OF_UNITS':
      return share(requirement, tallies, given);
    default:
      throw new Error(`${given.targetId} asks for ${requirement.kind}, which is no target but a criterion.`);
  }
}
