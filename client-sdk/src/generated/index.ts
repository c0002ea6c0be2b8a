// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

export { campaign, type CampaignQuery, type CampaignQueryVariables } from './campaign.ts';
export { campaigns, type CampaignsQuery, type CampaignsQueryVariables } from './campaigns.ts';
export { compareCampaigns, type CompareCampaignsQuery, type CompareCampaignsQueryVariables } from './compare-campaigns.ts';
export { indicators, type IndicatorsQuery, type IndicatorsQueryVariables } from './indicators.ts';
export { plugins, type PluginsQuery, type PluginsQueryVariables } from './plugins.ts';
export { unit, type UnitQuery, type UnitQueryVariables } from './unit.ts';
export { units, type UnitsQuery, type UnitsQueryVariables } from './units.ts';
export { workItems, type WorkItemsQuery, type WorkItemsQueryVariables } from './work-items.ts';
export { workPlans, type WorkPlansQuery, type WorkPlansQueryVariables } from './work-plans.ts';
export type {
  AwardFormDetailsFragment,
  AwardStepDetailsFragment,
  BodyRefFragment,
  CampaignHeadFragment,
  CriterionDetailsFragment,
  DeadlineDetailsFragment,
  DossierDetailsFragment,
  IndicatorHeadFragment,
  LegalBasisRefFragment,
  NoteTextFragment,
  PageEndFragment,
  PlanHeadFragment,
  ReportDutyDetailsFragment,
  RequirementNodeFragment,
  RequirementTreeFragment,
  SourceRefFragment,
  SubjectGroupFragment,
  TargetDetailsFragment,
  UnitHeadFragment,
  UnitLinkDetailsFragment,
  WorkItemDetailsFragment,
} from './fragments.ts';
export type {
  Aggregation,
  AwardKind,
  AwardOccasion,
  CampaignFamily,
  CampaignFilter,
  CampaignStatus,
  Comparator,
  DeadlineKind,
  Frequency,
  IndicatorFilter,
  IssueKnown,
  Level,
  LineageKind,
  Measure,
  Medium,
  NoteKind,
  PluginState,
  ProofKind,
  QuotaRule,
  RequirementKind,
  ReviewKind,
  Rhythm,
  SubjectType,
  TargetAspect,
  UnitFilter,
  UnitKind,
  WorkItemFilter,
} from './inputs.ts';
