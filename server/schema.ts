import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { CampaignAwardsResolver } from './modules/award/award.resolver.ts';
import { CampaignResolver } from './modules/campaign/campaign.resolver.ts';
import { ComparisonResolver } from './modules/campaign/comparison.resolver.ts';
import {
  AreaResolver,
  IndicatorTargetsResolver,
  TargetResolver,
} from './modules/campaign/target.resolver.ts';
import { IndicatorResolver, RequirementResolver } from './modules/indicator/indicator.resolver.ts';
import { PluginResolver } from './modules/plugin/plugin.resolver.ts';
import { CampaignReportsResolver, PhaseReportsResolver } from './modules/report/report-duty.resolver.ts';
import { UnitResolver } from './modules/unit/unit.resolver.ts';
import {
  CampaignWorkPlansResolver,
  WorkItemResolver,
  WorkPlanResolver,
} from './modules/work-plan/work-plan.resolver.ts';

const resolvers = [
  AreaResolver,
  CampaignAwardsResolver,
  CampaignReportsResolver,
  CampaignResolver,
  CampaignWorkPlansResolver,
  ComparisonResolver,
  IndicatorResolver,
  IndicatorTargetsResolver,
  PhaseReportsResolver,
  PluginResolver,
  RequirementResolver,
  TargetResolver,
  UnitResolver,
  WorkItemResolver,
  WorkPlanResolver,
] as const;

/** The one schema of all provinces. Arguments are checked by their types and by the modules, not by class-validator. */
export function buildThiDuaSchema(): Promise<GraphQLSchema> {
  return buildSchema({ resolvers, validate: false });
}
