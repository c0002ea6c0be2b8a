import type { Campaign, Indicator, Plan, Plugin } from '@thi-dua/plugin-api';
import { targetKey } from './area.definition.ts';
import { awardDefinitions } from './award.definition.ts';
import { campaignDefinitions, campaignKey } from './campaign.definition.ts';
import { type Definition, definitionId, type TargetMeasure } from './definition.ts';
import { indicatorDefinition, indicatorsIn, indicatorsOf } from './indicator.definition.ts';
import { planDefinition } from './plan.definition.ts';
import { reportDefinitions } from './report-duty.definition.ts';
import { workPlanDefinitions } from './work-plan.definition.ts';

/** Everything a plugin defines as rows, except the shared indicators, which belong to the contract. */
export function definitionsOf(plugin: Plugin, shared: ReadonlySet<string>): Definition[] {
  const own = indicatorsOf(plugin).filter((indicator) => !shared.has(indicator.id));
  return [
    ...own.map((indicator, index) => indicatorDefinition(indicator, index, false)),
    ...plansOf(plugin).map((plan, index) => planDefinition(plugin, plan, index)),
    ...plugin.campaigns.flatMap((campaign, index) => withAwardsAndReports(plugin, campaign, index)),
    ...plugin.workPlans.flatMap((workPlan, index) => workPlanDefinitions(plugin, workPlan, index)),
  ];
}

function withAwardsAndReports(plugin: Plugin, campaign: Campaign, position: number): Definition[] {
  const origin = { plugin, plan: campaign.plan };
  const key = campaignKey(plugin, campaign);
  const columns = { campaign_id: definitionId('campaign', key) };
  return [
    ...campaignDefinitions(plugin, campaign, position),
    ...campaign.awards.flatMap((award, index) => awardDefinitions(origin, key, award, index)),
    ...reportDefinitions(origin, { key, columns }, campaign.reports),
  ];
}

/** The indicators that all provinces share, as rows. */
export function sharedDefinitions(indicators: readonly Indicator[]): Definition[] {
  return indicators.map((indicator, index) => indicatorDefinition(indicator, index, true));
}

/** The rows of `target_measure`: which indicators the targets of a plugin measure. */
export function targetMeasuresOf(plugin: Plugin): TargetMeasure[] {
  return plugin.campaigns.flatMap((campaign) =>
    campaign.areas
      .flatMap((area) => area.targets)
      .flatMap((target) =>
        indicatorsIn(target.requires).map((indicator, position) => ({
          target_id: definitionId('target', targetKey(campaignKey(plugin, campaign), target)),
          position,
          indicator_id: definitionId('indicator', indicator.id),
        })),
      ),
  );
}

function plansOf(plugin: Plugin): Plan[] {
  const plans = [...plugin.campaigns, ...plugin.workPlans].map(({ plan }) => plan);
  return [...new Map(plans.map((plan) => [plan.id, plan])).values()];
}
