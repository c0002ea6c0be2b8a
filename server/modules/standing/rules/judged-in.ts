import { isAdditive, isAskedIn } from '../../period/form.ts';
import { type CampaignRules, indicatorsOf, type RuledTarget } from './campaign-rules.ts';
import { isTotal, oncePerPeriod, type PeriodFacts } from './period-facts.ts';

/**
 * The rules as they judge one period: without the targets nobody is asked about in it. A recognition of the year is no
 * target of April; over the campaign everything is judged.
 */
export const rulesIn = oncePerPeriod((rules, period): CampaignRules => {
  if (isTotal(period)) return rules;
  return { ...rules, targets: rules.targets.filter((target) => isJudgedIn(rules, target, period)) };
});

/** Whether a counted period by itself says something about the target. */
export function isJudgedIn(
  { byKey }: Pick<CampaignRules, 'byKey'>,
  target: Pick<RuledTarget, 'every' | 'requirement'>,
  period: PeriodFacts,
): boolean {
  if (!period.counts) return false;
  if (isAskedIn(target.every, period)) return true;
  return indicatorsOf(target.requirement).every((key) => isAdditive(byKey.get(key)?.measure));
}
