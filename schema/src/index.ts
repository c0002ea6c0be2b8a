import 'reflect-metadata';

export { Assignment, AssignmentConnection, GrantAssignmentInput } from './access/assignment.ts';
export {
  AssignmentGranted,
  AssignmentRevoked,
  GrantAssignmentResult,
  RevokeAssignmentResult,
} from './access/assignment-change.ts';
export { type Role, RoleEnum, roles } from './access/role.ts';
export { AuditEntry, AuditEntryConnection, AuditFilter } from './audit/audit-entry.ts';
export {
  AwardForm,
  AwardStep,
  Criterion,
  Dossier,
  DossierItem,
  MediumEnum,
  type Occasion,
  OccasionEnum,
  type ProofKind,
  ProofKindEnum,
  Quota,
  type QuotaRule,
  QuotaRuleEnum,
} from './award/award-form.ts';
export { AwardKindEnum } from './award/award-kind.ts';
export {
  CalendarEntry,
  CalendarEntryConnection,
  CalendarFilter,
  type CalendarKind,
  CalendarKindEnum,
} from './calendar/calendar.ts';
export { Area } from './campaign/area.ts';
export { Bloc } from './campaign/bloc.ts';
export {
  Campaign,
  CampaignCommune,
  CampaignConnection,
  CampaignFamilyEnum,
  CampaignFilter,
  type CampaignStatus,
  CampaignStatusEnum,
} from './campaign/campaign.ts';
export {
  CampaignCopy,
  CopiedFact,
  type CopiedFactChange,
  CopiedFactChangeEnum,
  type CopiedFactKind,
  CopiedFactKindEnum,
  CopiedTargetInput,
  CopyCampaignInput,
  CopyCampaignResult,
} from './campaign/campaign-copy.ts';
export {
  type CampaignStage,
  CampaignStageArgs,
  CampaignStageEnum,
  CampaignState,
  CampaignStateChange,
  PlanReviewArgs,
  ReopenCampaignArgs,
  ReviewCampaignArgs,
} from './campaign/campaign-state.ts';
export {
  CampaignComparison,
  type TargetAspect,
  TargetAspectEnum,
  TargetDifference,
  TargetPair,
} from './campaign/comparison.ts';
export { Phase } from './campaign/phase.ts';
export { Duty, Review, type ReviewKind, ReviewKindEnum } from './campaign/review.ts';
export {
  Bonus,
  MissingRuleEnum,
  Penalty,
  type PenaltyGround,
  PenaltyGroundEnum,
  PointAwardEnum,
  Scoring,
  TargetPoints,
  TieBreakEnum,
} from './campaign/scoring.ts';
export { Subject, SubjectTypeEnum } from './campaign/subject.ts';
export { FrequencyEnum, Target } from './campaign/target.ts';
export {
  Completeness,
  CompletenessCount,
  type CompletenessState,
  CompletenessStateEnum,
  UnitCompleteness,
  UnitCompletenessConnection,
} from './completeness/completeness.ts';
export { Connection, type ConnectionOf, type Edge, PageInfo } from './connection/connection.ts';
export {
  type EntryRequest,
  EntryRequestEnum,
  type EntryRule,
  EntryRuleEnum,
} from './entry/entry-rule.ts';
export { EntryStatus, EntryStatusConnection, OpenPeriod } from './entry/entry-status.ts';
export { describedEnum } from './enum.ts';
export {
  AddEvidenceInput,
  Evidence,
  EvidenceChange,
  type EvidenceKind,
  EvidenceKindEnum,
  RemoveEvidenceArgs,
} from './evidence/evidence.ts';
export {
  Extension,
  ExtensionChange,
  ExtensionConnection,
  ExtensionFilter,
  type ExtensionState,
  ExtensionStateEnum,
} from './extension/extension.ts';
export {
  DecideExtensionArgs,
  NewExtensionArgs,
  WithdrawExtensionArgs,
} from './extension/extension-input.ts';
export {
  GridFault,
  type GridImportMode,
  GridImportModeEnum,
  GridImportReport,
  GridRemoval,
  ImportGridArgs,
  ImportGridResult,
} from './grid/grid-import.ts';
export { GridInput, type GridMode, GridModeEnum, GridRowInput } from './grid/grid-input.ts';
export {
  GridChange,
  type GridOutcome,
  GridOutcomeEnum,
  GridResult,
  GridRow,
} from './grid/grid-result.ts';
export { IdempotencyKeyArg } from './idempotency-key.ts';
export {
  ImportFault,
  type ImportMode,
  ImportModeEnum,
  ImportReport,
  ImportUnitsResult,
} from './import/import-report.ts';
export { Inbox, InboxPageArgs, RankingComplaintConnection } from './inbox/inbox.ts';
export {
  AggregationEnum,
  Indicator,
  IndicatorComparison,
  IndicatorFilter,
  MeasureEnum,
  Scale,
  Standard,
} from './indicator/indicator.ts';
export {
  ComparatorEnum,
  Requirement,
  type RequirementKind,
  RequirementKindEnum,
} from './indicator/requirement.ts';
export { EvidenceRuleEnum, SeverityEnum, ValueLimits } from './indicator/value-limits.ts';
export {
  Job,
  JobConnection,
  JobFilter,
  JobRetried,
  type JobState,
  JobStateEnum,
  RetryJobResult,
} from './job/job.ts';
export { InboxChange } from './live/inbox-change.ts';
export { StandingsChange } from './live/standings-change.ts';
export {
  AddMemberArgs,
  ChangeMemberArgs,
  EndMemberArgs,
  Member,
  MemberChange,
  type MemberRole,
  MemberRoleEnum,
} from './member/member.ts';
export {
  MarkNoticesReadResult,
  Notice,
  NoticeConnection,
  type NoticeKind,
  NoticeKindEnum,
  NoticesRead,
  noticeKinds,
} from './notice/notice.ts';
export {
  NoticePreference,
  NoticePreferences,
  SetNoticePreferenceArgs,
  SetNoticePreferenceResult,
} from './notice/notice-preference.ts';
export {
  Occurrence,
  OccurrenceChange,
  OccurrenceConnection,
  OccurrenceFilter,
  RecordedCount,
} from './occurrence/occurrence.ts';
export {
  ChangeOccurrenceInput,
  RecordOccurrenceInput,
  RemoveOccurrenceArgs,
} from './occurrence/occurrence-input.ts';
export {
  type ConflictSeverity,
  ConflictSeverityEnum,
  PeriodConflict,
  type PeriodConflictCode,
  PeriodConflictCodeEnum,
  PeriodPreview,
  PeriodPreviewResult,
} from './period/period-conflict.ts';
export {
  AddPeriodInput,
  ConfigurePeriodInput,
  PeriodChange,
  PeriodTimesInput,
  WithdrawPeriodArgs,
} from './period/period-input.ts';
export {
  PeriodConfiguration,
  type PeriodRhythm,
  PeriodRhythmEnum,
  ReportingPeriod,
} from './period/reporting-period.ts';
export { Body } from './plan/body.ts';
export { type IssueKnown, IssueKnownEnum, LegalBasis, Plan } from './plan/plan.ts';
export {
  type ChangeKind,
  ChangeKindEnum,
  DefinitionChange,
  InstalledPlugin,
  PluginContribution,
  PluginFault,
  type PluginState,
  PluginStateEnum,
} from './plugin/installed-plugin.ts';
export {
  BlocChange,
  type BlocOrigin,
  BlocOriginEnum,
  ChangeBlocArgs,
  DefineBlocInput,
  OwnBloc,
  RankingBloc,
  RankingBlocConnection,
  RemoveBlocArgs,
} from './ranking/bloc.ts';
export {
  AnswerComplaintArgs,
  ComplaintChange,
  FileComplaintInput,
  RankingComplaint,
} from './ranking/complaint.ts';
export {
  ContributionFigure,
  type ContributionKind,
  ContributionKindEnum,
  ScoreContribution,
  UnitShare,
} from './ranking/contribution.ts';
export {
  GapLine,
  RankedExtension,
  type RankingCriterion,
  RankingCriterionEnum,
  RankingEntry,
  RankingEntryConnection,
  RankingGap,
  ReportTally,
} from './ranking/entry.ts';
export {
  PublishRankingInput,
  Ranking,
  RankingChange,
  RankingConnection,
  RankingPreview,
  type RankingState,
  RankingStateEnum,
  RankingStepArgs,
  StandingExplanation,
  WithdrawRankingArgs,
} from './ranking/ranking.ts';
export {
  ChangedReport,
  RankingDifference,
  RankingRecomputation,
  RecomputedRanking,
} from './ranking/recomputation.ts';
export { Conflict, Refusal, type RefusalCode, RefusalCodeEnum, UserError } from './refusal/refusal.ts';
export { Report, ReportException, type ReportStatus, ReportStatusEnum } from './report/report.ts';
export {
  ApproveItemInput,
  ApproveReportsArgs,
  BulkArgs,
  ReportBatch,
  ReportBatchResult,
  ReportItemInput,
  ReportItemResult,
  ReturnItemInput,
  ReturnReportsArgs,
  VerifyReportsArgs,
} from './report/report-bulk.ts';
export { ReportDifference, ValueDifference } from './report/report-difference.ts';
export { Deadline, DeadlineKindEnum, ReportDuty, RhythmEnum } from './report/report-duty.ts';
export {
  ReportEvent,
  type ReportStep,
  ReportStepEnum,
  ValueNote,
  ValueNoteInput,
} from './report/report-event.ts';
export { ReportForm, ReportFormItem } from './report/report-form.ts';
export {
  type FindingSeverity,
  FindingSeverityEnum,
  ReportChange,
  ReportIncomplete,
  ReportInput,
  ReportValueInput,
  ValueFinding,
} from './report/report-input.ts';
export {
  ReportConnection,
  ReportFilter,
  type ReportOrder,
  ReportOrderEnum,
} from './report/report-list.ts';
export { ReportSeal } from './report/report-seal.ts';
export {
  ApproveReportArgs,
  CorrectReportArgs,
  DiscardCorrectionArgs,
  RecallReportArgs,
  ReportExceptionInput,
  ReportStepArgs,
  ReportStepResult,
  ReturnReportArgs,
} from './report/report-step.ts';
export { ReportTiming } from './report/report-timing.ts';
export { ReportValue, type ValueState, ValueStateEnum } from './report/report-value.ts';
export { DateScalar } from './scalars/date.ts';
export { DateTimeScalar, isInstant } from './scalars/date-time.ts';
export { ApiKey, ApiKeyIssued, ApiKeyRevoked } from './sign-in/api-key.ts';
export {
  AllowedOperation,
  HeldRight,
  type SignInMethod,
  SignInMethodEnum,
  type UnitRelation,
  UnitRelationEnum,
  WhoAmI,
} from './sign-in/who-am-i.ts';
export { Note, NoteKindEnum, Source } from './source/source.ts';
export { MeasuredValue, ResultCount } from './standing/measured-value.ts';
export {
  type FigureStage,
  FigureStageEnum,
  type VerdictState,
  VerdictStateEnum,
} from './standing/stage.ts';
export { Standing, StandingConnection, StandingFilter } from './standing/standing.ts';
export { KindStanding, TargetStanding } from './standing/target-standing.ts';
export { AssignedStanding } from './target/assigned-standing.ts';
export { AssignedTarget, AssignedTargetChange } from './target/assigned-target.ts';
export {
  AssignedBoundInput,
  AssignTargetInput,
  ChangeAssignedTargetInput,
} from './target/assigned-target-input.ts';
export { type LineageKind, LineageKindEnum } from './unit/lineage-kind.ts';
export { Unit, UnitConnection, UnitLineage, UnitLink, UnitVersion } from './unit/unit.ts';
export {
  AffectedAssignment,
  UnitChange,
  UnitRearrangementPreview,
  UnitSplit,
  UnitSplitChange,
} from './unit/unit-change.ts';
export { UnitFilter } from './unit/unit-filter.ts';
export {
  CreateUnitInput,
  MergeIntoInput,
  MergeUnitsInput,
  MoveUnitArgs,
  RenameUnitArgs,
  SplitPartInput,
  SplitUnitInput,
  UnitChangeArgs,
} from './unit/unit-input.ts';
export { LevelEnum, UnitKindEnum } from './unit-kind.ts';
export { WorkItem, WorkItemConnection, WorkItemFilter, WorkPlan } from './work-plan/work-plan.ts';
