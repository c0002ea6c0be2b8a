import type { UnitKind } from '@thi-dua/plugin-api';
import type { Requirement, Target } from '@thi-dua/schema';
import { boundWords, type IndicatorWords, measuredText } from '../../definitions/requirement.words.ts';
import { refuse } from '../../mutation/refusal.ts';
import { levelOf } from '../period/unit-level.ts';
import { type Bound, isWeaker } from './bound.ts';

/** An indicator, as far as words and comparison need it. */
export interface AssignedIndicator extends IndicatorWords {
  readonly id: string;
}

type PlanTarget = Pick<Target, 'id' | 'every' | 'judgedAt' | 'wholeProvince' | 'requirement'>;

/** A target as the plan has it for units below a commune, which a bound is held against. */
export interface TargetOfPlan {
  readonly indicator: AssignedIndicator;
  readonly bound: Bound;
  readonly every: Target['every'];
  readonly kinds: readonly UnitKind[];
}

/** Kinds of units that stand below a commune. */
export const isBelowCommune = (kind: UnitKind): boolean => levelOf(kind) === 'BASE';

/** The requirement when the bound is an additional target. */
export function additional({ indicator, bound }: Pick<TargetOfPlan, 'indicator' | 'bound'>): Requirement {
  return {
    kind: 'MEASURED',
    text: measuredText(indicator, bound),
    ...bound,
    unitKinds: [],
    rank: null,
    awardCount: null,
    awardKind: null,
    awardedBy: [],
    parts: [],
    indicatorId: indicator.id,
  };
}

/**
 * The target's requirement with the bound in place of what it asks of the indicator. Of a composite one the measured
 * parts may become stricter, and nothing else changes. A share of units is judged above the units, and cannot be assigned.
 */
export function stricter(target: PlanTarget, given: Pick<TargetOfPlan, 'indicator' | 'bound'>): Requirement {
  if (sharesOf(target.requirement).length > 0) {
    throw refuse(
      'INVALID',
      'Chỉ tiêu này tính trên tỷ lệ đơn vị đạt, không giao lại được; hãy giao bổ sung chỉ tiêu thành phần.',
      'targetId',
    );
  }
  if (partsOn(target.requirement, given.indicator.id).length === 0) {
    throw refuse('INVALID', 'Chỉ tiêu của kế hoạch không đo nội dung này.', 'indicatorId');
  }
  return replaced(target.requirement, given);
}

function replaced(requirement: Requirement, given: Pick<TargetOfPlan, 'indicator' | 'bound'>): Requirement {
  if (requirement.indicatorId === given.indicator.id) return additional(given);
  if (requirement.parts.length === 0) return requirement;
  const parts = requirement.parts.map((part) => replaced(part, given));
  const and = requirement.kind === 'ALL_OF' ? '; và ' : '; hoặc ';
  return { ...requirement, parts, text: parts.map(({ text }) => text).join(and) };
}

/** Refuses a bound that asks less than any target of the plan does of the same units as often; both stand in the words. */
export function checkNotWeaker(targets: readonly PlanTarget[], assigning: TargetOfPlan): void {
  const { indicator, bound, every, kinds } = assigning;
  const asked = targets
    .filter((target) => !target.wholeProvince && target.every === every)
    .filter(({ judgedAt }) => judgedAt.some((kind) => kinds.includes(kind)))
    .flatMap(({ requirement }) => partsOn(requirement, indicator.id));
  const broken = asked.find((part) => isWeaker(bound, boundOf(part), indicator.grades));
  if (broken === undefined) return;
  const [mine, theirs] = [boundWords(indicator, bound), boundWords(indicator, boundOf(broken))];
  throw refuse('INVALID', `Giao “${mine}” là thấp hơn kế hoạch: “${theirs}”.`, 'bound');
}

/** What a requirement asks of the indicator at the units themselves, not at those a share is taken of. */
function partsOn(requirement: Requirement, indicatorId: string): Requirement[] {
  if (requirement.kind === 'SHARE_OF_UNITS') return [];
  if (requirement.indicatorId === indicatorId) return [requirement];
  return requirement.parts.flatMap((part) => partsOn(part, indicatorId));
}

function sharesOf(requirement: Requirement): Requirement[] {
  if (requirement.kind === 'SHARE_OF_UNITS') return [requirement];
  return requirement.parts.flatMap(sharesOf);
}

function boundOf({ comparator, threshold, grade }: Requirement): Bound {
  if (comparator === null) throw new Error('A measured requirement has a comparator');
  return { comparator, threshold, grade };
}
