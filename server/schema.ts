import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { buildSchema, type PubSub } from 'type-graphql';
import { countNodes } from './execution/count-nodes.ts';
import { LiveResolver } from './live/live.resolver.ts';
import { AssignedTargetResolver } from './modules/assigned-target/assigned-target.resolver.ts';
import { StandingAssignedResolver } from './modules/assigned-target/judge/assigned-standing.resolver.ts';
import { AssignmentResolver } from './modules/assignment/assignment.resolver.ts';
import { AuditResolver } from './modules/audit-trail/audit-trail.resolver.ts';
import { CampaignAwardsResolver } from './modules/award/award.resolver.ts';
import { CalendarResolver } from './modules/calendar/calendar.resolver.ts';
import { CampaignResolver } from './modules/campaign/campaign.resolver.ts';
import { ComparisonResolver } from './modules/campaign/comparison.resolver.ts';
import { BonusResolver, PenaltyResolver, TargetPointsResolver } from './modules/campaign/scoring.resolver.ts';
import {
  AreaResolver,
  IndicatorTargetsResolver,
  TargetResolver,
} from './modules/campaign/target.resolver.ts';
import { CampaignCopyResolver } from './modules/campaign-copy/copy.resolver.ts';
import { CampaignStateResolver } from './modules/campaign-stage/campaign-stage.resolver.ts';
import {
  CompletenessResolver,
  UnitCompletenessResolver,
} from './modules/completeness/completeness.resolver.ts';
import { EntryResolver } from './modules/entry/entry.resolver.ts';
import {
  OpenPeriodResolver,
  PeriodEntryResolver,
  ReportEntryResolver,
} from './modules/entry/entry-fields.resolver.ts';
import {
  EvidenceResolver,
  ReportEvidenceResolver,
  ValueEvidenceResolver,
} from './modules/evidence/evidence.resolver.ts';
import { ExtensionResolver } from './modules/extension/extension.resolver.ts';
import {
  ExtensionFieldsResolver,
  StandingExtensionResolver,
} from './modules/extension/extension-fields.resolver.ts';
import { GridResolver } from './modules/grid/grid.resolver.ts';
import { ImportResolver } from './modules/import/import.resolver.ts';
import { InboxResolver } from './modules/inbox/inbox.resolver.ts';
import { IndicatorResolver, RequirementResolver } from './modules/indicator/indicator.resolver.ts';
import { JobResolver } from './modules/job/job.resolver.ts';
import { MemberResolver } from './modules/member/member.resolver.ts';
import { InboxNoticesResolver } from './modules/notice/inbox-notices.resolver.ts';
import { NoticeResolver } from './modules/notice/notice.resolver.ts';
import { OccurrenceResolver } from './modules/occurrence/occurrence.resolver.ts';
import { ReportOccurrencesResolver } from './modules/occurrence/report-occurrences.resolver.ts';
import { CampaignPeriodsResolver, PeriodResolver } from './modules/period/period.resolver.ts';
import { PluginResolver } from './modules/plugin/plugin.resolver.ts';
import { BlocResolver } from './modules/ranking/bloc/bloc.resolver.ts';
import { ComplaintResolver } from './modules/ranking/complaint/complaint.resolver.ts';
import { RankingPreviewResolver } from './modules/ranking/preview.resolver.ts';
import { PublishRankingResolver } from './modules/ranking/publish/publish.resolver.ts';
import { RankingResolver } from './modules/ranking/ranking.resolver.ts';
import { RankingEntryResolver, ScoreContributionResolver } from './modules/ranking/ranking-entry.resolver.ts';
import { RecomputeRankingResolver } from './modules/ranking/recompute/recompute.resolver.ts';
import { ReportCorrectionResolver } from './modules/report/correction/correction.resolver.ts';
import { ReportFormResolver } from './modules/report/form/form.resolver.ts';
import { ReportHistoryResolver } from './modules/report/history/history.resolver.ts';
import { ReportListResolver } from './modules/report/list/list.resolver.ts';
import { ReportResolver } from './modules/report/report.resolver.ts';
import {
  CampaignReportsResolver,
  PhaseReportsResolver,
  ReportDutyResolver,
} from './modules/report/report-duty.resolver.ts';
import { EntryReviewResolver } from './modules/report/review/entry-review.resolver.ts';
import { ReportReviewResolver } from './modules/report/review/review.resolver.ts';
import { ReportReviewManyResolver } from './modules/report/review/review-many.resolver.ts';
import { ReportSealResolver } from './modules/report/seal/seal.resolver.ts';
import { PeriodAdminResolver } from './modules/schedule/schedule.resolver.ts';
import { StandingsChangeResolver } from './modules/standing/league/league-change.resolver.ts';
import {
  MeasuredValueResolver,
  StandingFiguresResolver,
  UnitStandingResolver,
} from './modules/standing/shown/standing-figures.resolver.ts';
import { StandingResolver } from './modules/standing/standing.resolver.ts';
import { UnitAdminResolver } from './modules/unit/administer/unit-admin.resolver.ts';
import { RearrangeResolver } from './modules/unit/rearrange/rearrange.resolver.ts';
import { UnitResolver } from './modules/unit/unit.resolver.ts';
import {
  CampaignWorkPlansResolver,
  WorkItemResolver,
  WorkPlanResolver,
} from './modules/work-plan/work-plan.resolver.ts';
import { checkListSizes } from './operation-limits/list-sizes.ts';
import { checkRights } from './rights/check-rights.ts';
import { ApiKeyResolver } from './sign-in/api-key/api-key.resolver.ts';
import { WhoAmIResolver } from './sign-in/who-am-i.resolver.ts';

const resolvers = [
  ApiKeyResolver,
  AreaResolver,
  AssignedTargetResolver,
  StandingAssignedResolver,
  StandingExtensionResolver,
  AuditResolver,
  BlocResolver,
  BonusResolver,
  AssignmentResolver,
  CalendarResolver,
  CampaignAwardsResolver,
  CampaignCopyResolver,
  CampaignPeriodsResolver,
  CampaignReportsResolver,
  CampaignResolver,
  CampaignStateResolver,
  CampaignWorkPlansResolver,
  ComparisonResolver,
  CompletenessResolver,
  EntryResolver,
  ComplaintResolver,
  ExtensionFieldsResolver,
  EntryReviewResolver,
  EvidenceResolver,
  ExtensionResolver,
  GridResolver,
  ImportResolver,
  InboxResolver,
  InboxNoticesResolver,
  IndicatorResolver,
  LiveResolver,
  MeasuredValueResolver,
  MemberResolver,
  IndicatorTargetsResolver,
  PenaltyResolver,
  PeriodAdminResolver,
  PeriodResolver,
  JobResolver,
  NoticeResolver,
  PhaseReportsResolver,
  OccurrenceResolver,
  OpenPeriodResolver,
  PeriodEntryResolver,
  PluginResolver,
  PublishRankingResolver,
  RankingEntryResolver,
  RankingPreviewResolver,
  RankingResolver,
  RearrangeResolver,
  ReportCorrectionResolver,
  ReportDutyResolver,
  ReportFormResolver,
  ReportEvidenceResolver,
  ReportHistoryResolver,
  ReportListResolver,
  ReportOccurrencesResolver,
  ReportEntryResolver,
  ReportResolver,
  ReportReviewManyResolver,
  ReportReviewResolver,
  ReportSealResolver,
  RecomputeRankingResolver,
  RequirementResolver,
  ScoreContributionResolver,
  StandingFiguresResolver,
  StandingResolver,
  StandingsChangeResolver,
  TargetPointsResolver,
  TargetResolver,
  UnitAdminResolver,
  UnitCompletenessResolver,
  UnitResolver,
  ValueEvidenceResolver,
  UnitStandingResolver,
  WhoAmIResolver,
  WorkItemResolver,
  WorkPlanResolver,
] as const;

let built: Promise<GraphQLSchema> | undefined;

/**
 * The one schema of all provinces, which every application of a process shares: building it costs a quarter of a second.
 * Arguments are checked by their types and by the modules, not by class-validator.
 */
export function buildThiDuaSchema(): Promise<GraphQLSchema> {
  built ??= build();
  return built;
}

async function build(): Promise<GraphQLSchema> {
  const schema = await buildSchema({ resolvers, validate: false, pubSub: noPubSub });
  checkRights(schema);
  checkListSizes(schema);
  for (const type of Object.values(schema.getTypeMap())) if (isObjectType(type)) awaitCount(type);
  countNodes(schema);
  return schema;
}

/** Compiled execution takes a property as it is; what is counted only when asked for is a promise, and has a resolver. */
function awaitCount(type: GraphQLObjectType): void {
  const { totalCount } = type.getFields();
  if (totalCount !== undefined) totalCount.resolve = ({ totalCount: count }) => count;
}

/** type-graphql wants one wherever there is a subscription; ours follow the hub of their server (`live/hub.ts`). */
const noPubSub: PubSub = {
  publish: refused,
  subscribe: refused,
};

function refused(): never {
  throw new Error('Subscriptions say in `subscribe` what they follow');
}
