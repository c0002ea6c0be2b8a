import type { Requirement } from '@thi-dua/schema';
import type { CampaignRules, RuledTarget } from '../../standing/rules/campaign-rules.ts';

/** The targets of a campaign that measure an indicator, at any depth, in the order of the plan. */
export function targetsOf({ targets }: CampaignRules, indicatorKey: string): RuledTarget[] {
  return targets.filter(({ requirement }) => measures(requirement, indicatorKey));
}

function measures({ indicatorId, parts }: Requirement, indicatorKey: string): boolean {
  return indicatorId === indicatorKey || parts.some((part) => measures(part, indicatorKey));
}
