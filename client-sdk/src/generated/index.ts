// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

export { addEvidence, type AddEvidenceMutation, type AddEvidenceMutationVariables } from './add-evidence.ts';
export { addMember, type AddMemberMutation, type AddMemberMutationVariables } from './add-member.ts';
export { addPeriod, type AddPeriodMutation, type AddPeriodMutationVariables } from './add-period.ts';
export { answerComplaint, type AnswerComplaintMutation, type AnswerComplaintMutationVariables } from './answer-complaint.ts';
export { approveReport, type ApproveReportMutation, type ApproveReportMutationVariables } from './approve-report.ts';
export { approveReports, type ApproveReportsMutation, type ApproveReportsMutationVariables } from './approve-reports.ts';
export { archiveCampaign, type ArchiveCampaignMutation, type ArchiveCampaignMutationVariables } from './archive-campaign.ts';
export { askExtension, type AskExtensionMutation, type AskExtensionMutationVariables } from './ask-extension.ts';
export { assignTarget, type AssignTargetMutation, type AssignTargetMutationVariables } from './assign-target.ts';
export { assignedStandings, type AssignedStandingsQuery, type AssignedStandingsQueryVariables } from './assigned-standings.ts';
export { assignedTargets, type AssignedTargetsQuery, type AssignedTargetsQueryVariables } from './assigned-targets.ts';
export { assignments, type AssignmentsQuery, type AssignmentsQueryVariables } from './assignments.ts';
export { auditTrail, type AuditTrailQuery, type AuditTrailQueryVariables } from './audit-trail.ts';
export { bloc, type BlocQuery, type BlocQueryVariables } from './bloc.ts';
export { blocs, type BlocsQuery, type BlocsQueryVariables } from './blocs.ts';
export { calendar, type CalendarQuery, type CalendarQueryVariables } from './calendar.ts';
export { campaignPeriods, type CampaignPeriodsQuery, type CampaignPeriodsQueryVariables } from './campaign-periods.ts';
export { campaignState, type CampaignStateQuery, type CampaignStateQueryVariables } from './campaign-state.ts';
export { campaign, type CampaignQuery, type CampaignQueryVariables } from './campaign.ts';
export { campaigns, type CampaignsQuery, type CampaignsQueryVariables } from './campaigns.ts';
export { changeAssignedTarget, type ChangeAssignedTargetMutation, type ChangeAssignedTargetMutationVariables } from './change-assigned-target.ts';
export { changeBloc, type ChangeBlocMutation, type ChangeBlocMutationVariables } from './change-bloc.ts';
export { changeMember, type ChangeMemberMutation, type ChangeMemberMutationVariables } from './change-member.ts';
export { changeOccurrence, type ChangeOccurrenceMutation, type ChangeOccurrenceMutationVariables } from './change-occurrence.ts';
export { closeCampaign, type CloseCampaignMutation, type CloseCampaignMutationVariables } from './close-campaign.ts';
export { closeUnit, type CloseUnitMutation, type CloseUnitMutationVariables } from './close-unit.ts';
export { compareCampaigns, type CompareCampaignsQuery, type CompareCampaignsQueryVariables } from './compare-campaigns.ts';
export { completeness, type CompletenessQuery, type CompletenessQueryVariables } from './completeness.ts';
export { configurePeriod, type ConfigurePeriodMutation, type ConfigurePeriodMutationVariables } from './configure-period.ts';
export { copyCampaign, type CopyCampaignMutation, type CopyCampaignMutationVariables } from './copy-campaign.ts';
export { correctReport, type CorrectReportMutation, type CorrectReportMutationVariables } from './correct-report.ts';
export { createUnit, type CreateUnitMutation, type CreateUnitMutationVariables } from './create-unit.ts';
export { dashboard, type DashboardQuery, type DashboardQueryVariables } from './dashboard.ts';
export { decideExtension, type DecideExtensionMutation, type DecideExtensionMutationVariables } from './decide-extension.ts';
export { defineBloc, type DefineBlocMutation, type DefineBlocMutationVariables } from './define-bloc.ts';
export { discardCorrection, type DiscardCorrectionMutation, type DiscardCorrectionMutationVariables } from './discard-correction.ts';
export { endMember, type EndMemberMutation, type EndMemberMutationVariables } from './end-member.ts';
export { entryStatus, type EntryStatusQuery, type EntryStatusQueryVariables } from './entry-status.ts';
export { evidence, type EvidenceQuery, type EvidenceQueryVariables } from './evidence.ts';
export { explainStanding, type ExplainStandingQuery, type ExplainStandingQueryVariables } from './explain-standing.ts';
export { extensions, type ExtensionsQuery, type ExtensionsQueryVariables } from './extensions.ts';
export { fileComplaint, type FileComplaintMutation, type FileComplaintMutationVariables } from './file-complaint.ts';
export { grantAssignment, type GrantAssignmentMutation, type GrantAssignmentMutationVariables } from './grant-assignment.ts';
export { grantExtension, type GrantExtensionMutation, type GrantExtensionMutationVariables } from './grant-extension.ts';
export { importGrid, type ImportGridMutation, type ImportGridMutationVariables } from './import-grid.ts';
export { importUnits, type ImportUnitsMutation, type ImportUnitsMutationVariables } from './import-units.ts';
export { inboxChanged, type InboxChangedSubscription, type InboxChangedSubscriptionVariables } from './inbox-changed.ts';
export { inbox, type InboxQuery, type InboxQueryVariables } from './inbox.ts';
export { indicators, type IndicatorsQuery, type IndicatorsQueryVariables } from './indicators.ts';
export { jobs, type JobsQuery, type JobsQueryVariables } from './jobs.ts';
export { latestStandings, type LatestStandingsQuery, type LatestStandingsQueryVariables } from './latest-standings.ts';
export { launchCampaign, type LaunchCampaignMutation, type LaunchCampaignMutationVariables } from './launch-campaign.ts';
export { makeRankingOfficial, type MakeRankingOfficialMutation, type MakeRankingOfficialMutationVariables } from './make-ranking-official.ts';
export { markNoticesRead, type MarkNoticesReadMutation, type MarkNoticesReadMutationVariables } from './mark-notices-read.ts';
export { members, type MembersQuery, type MembersQueryVariables } from './members.ts';
export { mergeUnits, type MergeUnitsMutation, type MergeUnitsMutationVariables } from './merge-units.ts';
export { moveUnit, type MoveUnitMutation, type MoveUnitMutationVariables } from './move-unit.ts';
export { nationalStandings, type NationalStandingsQuery, type NationalStandingsQueryVariables } from './national-standings.ts';
export { noticePreferences, type NoticePreferencesQuery, type NoticePreferencesQueryVariables } from './notice-preferences.ts';
export { notices, type NoticesQuery, type NoticesQueryVariables } from './notices.ts';
export { occurrences, type OccurrencesQuery, type OccurrencesQueryVariables } from './occurrences.ts';
export { openEntries, type OpenEntriesQuery, type OpenEntriesQueryVariables } from './open-entries.ts';
export { openPeriods, type OpenPeriodsQuery, type OpenPeriodsQueryVariables } from './open-periods.ts';
export { period, type PeriodQuery, type PeriodQueryVariables } from './period.ts';
export { planReview, type PlanReviewMutation, type PlanReviewMutationVariables } from './plan-review.ts';
export { plugins, type PluginsQuery, type PluginsQueryVariables } from './plugins.ts';
export { previewMerge, type PreviewMergeQuery, type PreviewMergeQueryVariables } from './preview-merge.ts';
export { previewNewPeriod, type PreviewNewPeriodQuery, type PreviewNewPeriodQueryVariables } from './preview-new-period.ts';
export { previewPeriod, type PreviewPeriodQuery, type PreviewPeriodQueryVariables } from './preview-period.ts';
export { previewRanking, type PreviewRankingQuery, type PreviewRankingQueryVariables } from './preview-ranking.ts';
export { previewSplit, type PreviewSplitQuery, type PreviewSplitQueryVariables } from './preview-split.ts';
export { publishRanking, type PublishRankingMutation, type PublishRankingMutationVariables } from './publish-ranking.ts';
export { rankingComplaints, type RankingComplaintsQuery, type RankingComplaintsQueryVariables } from './ranking-complaints.ts';
export { ranking, type RankingQuery, type RankingQueryVariables } from './ranking.ts';
export { rankings, type RankingsQuery, type RankingsQueryVariables } from './rankings.ts';
export { recallReport, type RecallReportMutation, type RecallReportMutationVariables } from './recall-report.ts';
export { recomputeRanking, type RecomputeRankingQuery, type RecomputeRankingQueryVariables } from './recompute-ranking.ts';
export { recordOccurrence, type RecordOccurrenceMutation, type RecordOccurrenceMutationVariables } from './record-occurrence.ts';
export { removeBloc, type RemoveBlocMutation, type RemoveBlocMutationVariables } from './remove-bloc.ts';
export { removeEvidence, type RemoveEvidenceMutation, type RemoveEvidenceMutationVariables } from './remove-evidence.ts';
export { removeOccurrence, type RemoveOccurrenceMutation, type RemoveOccurrenceMutationVariables } from './remove-occurrence.ts';
export { renameUnit, type RenameUnitMutation, type RenameUnitMutationVariables } from './rename-unit.ts';
export { reopenCampaign, type ReopenCampaignMutation, type ReopenCampaignMutationVariables } from './reopen-campaign.ts';
export { reportChanges, type ReportChangesQuery, type ReportChangesQueryVariables } from './report-changes.ts';
export { reportEvidence, type ReportEvidenceQuery, type ReportEvidenceQueryVariables } from './report-evidence.ts';
export { reportForm, type ReportFormQuery, type ReportFormQueryVariables } from './report-form.ts';
export { report, type ReportQuery, type ReportQueryVariables } from './report.ts';
export { reports, type ReportsQuery, type ReportsQueryVariables } from './reports.ts';
export { retryJob, type RetryJobMutation, type RetryJobMutationVariables } from './retry-job.ts';
export { returnReport, type ReturnReportMutation, type ReturnReportMutationVariables } from './return-report.ts';
export { returnReports, type ReturnReportsMutation, type ReturnReportsMutationVariables } from './return-reports.ts';
export { reviewCampaign, type ReviewCampaignMutation, type ReviewCampaignMutationVariables } from './review-campaign.ts';
export { revokeAssignment, type RevokeAssignmentMutation, type RevokeAssignmentMutationVariables } from './revoke-assignment.ts';
export { saveGrid, type SaveGridMutation, type SaveGridMutationVariables } from './save-grid.ts';
export { saveReport, type SaveReportMutation, type SaveReportMutationVariables } from './save-report.ts';
export { setNoticePreference, type SetNoticePreferenceMutation, type SetNoticePreferenceMutationVariables } from './set-notice-preference.ts';
export { splitUnit, type SplitUnitMutation, type SplitUnitMutationVariables } from './split-unit.ts';
export { standing, type StandingQuery, type StandingQueryVariables } from './standing.ts';
export { standingsChanged, type StandingsChangedSubscription, type StandingsChangedSubscriptionVariables } from './standings-changed.ts';
export { standings, type StandingsQuery, type StandingsQueryVariables } from './standings.ts';
export { submitReport, type SubmitReportMutation, type SubmitReportMutationVariables } from './submit-report.ts';
export { unit, type UnitQuery, type UnitQueryVariables } from './unit.ts';
export { units, type UnitsQuery, type UnitsQueryVariables } from './units.ts';
export { verifyReport, type VerifyReportMutation, type VerifyReportMutationVariables } from './verify-report.ts';
export { verifyReports, type VerifyReportsMutation, type VerifyReportsMutationVariables } from './verify-reports.ts';
export { watchStandings, type WatchStandingsSubscription, type WatchStandingsSubscriptionVariables } from './watch-standings.ts';
export { whoAmI, type WhoAmIQuery, type WhoAmIQueryVariables } from './who-am-i.ts';
export { whyBehind, type WhyBehindQuery, type WhyBehindQueryVariables } from './why-behind.ts';
export { withdrawAssignedTarget, type WithdrawAssignedTargetMutation, type WithdrawAssignedTargetMutationVariables } from './withdraw-assigned-target.ts';
export { withdrawExtension, type WithdrawExtensionMutation, type WithdrawExtensionMutationVariables } from './withdraw-extension.ts';
export { withdrawPeriod, type WithdrawPeriodMutation, type WithdrawPeriodMutationVariables } from './withdraw-period.ts';
export { withdrawRanking, type WithdrawRankingMutation, type WithdrawRankingMutationVariables } from './withdraw-ranking.ts';
export { workItems, type WorkItemsQuery, type WorkItemsQueryVariables } from './work-items.ts';
export { workPlans, type WorkPlansQuery, type WorkPlansQueryVariables } from './work-plans.ts';
export type {
  AssignedTargetDetailsFragment,
  AssignmentDetailsFragment,
  AwardFormDetailsFragment,
  AwardStepDetailsFragment,
  BodyRefFragment,
  CampaignHeadFragment,
  CampaignStateDetailsFragment,
  ChangedUnitFragment,
  CompletenessFiguresFragment,
  ConflictDetailsFragment,
  ContributionDetailsFragment,
  CriterionDetailsFragment,
  DeadlineDetailsFragment,
  DossierDetailsFragment,
  EntryStatusDetailsFragment,
  EvidenceDetailsFragment,
  ExtensionDetailsFragment,
  IndicatorHeadFragment,
  JobDetailsFragment,
  LegalBasisRefFragment,
  MeasuredFiguresFragment,
  MemberDetailsFragment,
  NoteTextFragment,
  NoticePreferencesDetailsFragment,
  OccurrenceDetailsFragment,
  OwnBlocDetailsFragment,
  PageEndFragment,
  PeriodPreviewDetailsFragment,
  PlanHeadFragment,
  PreviewDetailsFragment,
  RankingBlocHeadFragment,
  RankingComplaintDetailsFragment,
  RankingEntryDetailsFragment,
  RankingGapDetailsFragment,
  RankingHeadFragment,
  RecomputedDetailsFragment,
  RefusalDetailsFragment,
  ReportBatchDetailsFragment,
  ReportDetailsFragment,
  ReportDutyDetailsFragment,
  ReportEventDetailsFragment,
  ReportFormItemDetailsFragment,
  ReportHeadFragment,
  ReportSealDetailsFragment,
  ReportValueDetailsFragment,
  ReportingPeriodDetailsFragment,
  RequirementNodeFragment,
  RequirementTreeFragment,
  ScoringDetailsFragment,
  SourceRefFragment,
  StandingHeadFragment,
  SubjectGroupFragment,
  TargetDetailsFragment,
  UnitHeadFragment,
  UnitLinkDetailsFragment,
  ValueFindingDetailsFragment,
  WorkItemDetailsFragment,
} from './fragments.ts';
export type {
  AddEvidenceInput,
  AddPeriodInput,
  Aggregation,
  ApproveItemInput,
  AssignTargetInput,
  AssignedBoundInput,
  AuditFilter,
  AwardKind,
  AwardOccasion,
  BlocOrigin,
  CalendarFilter,
  CalendarKind,
  CampaignFamily,
  CampaignFilter,
  CampaignStage,
  CampaignStatus,
  ChangeAssignedTargetInput,
  ChangeOccurrenceInput,
  Comparator,
  CompletenessState,
  ConfigurePeriodInput,
  ConflictSeverity,
  ContributionKind,
  CopiedFactChange,
  CopiedFactKind,
  CopiedTargetInput,
  CopyCampaignInput,
  CreateUnitInput,
  DeadlineKind,
  DefineBlocInput,
  EntryRequest,
  EntryRule,
  EvidenceKind,
  EvidenceRule,
  ExtensionFilter,
  ExtensionState,
  FigureStage,
  FileComplaintInput,
  FindingSeverity,
  Frequency,
  GrantAssignmentInput,
  GridImportMode,
  GridInput,
  GridMode,
  GridOutcome,
  GridRowInput,
  ImportMode,
  IndicatorFilter,
  IssueKnown,
  JobFilter,
  JobState,
  Level,
  LineageKind,
  Measure,
  Medium,
  MemberRole,
  MergeIntoInput,
  MergeUnitsInput,
  MissingRule,
  NoteKind,
  NoticeKind,
  OccurrenceFilter,
  PenaltyGround,
  PeriodConflictCode,
  PeriodRhythm,
  PluginState,
  PointAward,
  ProofKind,
  PublishRankingInput,
  QuotaRule,
  RankingCriterion,
  RankingState,
  RecordOccurrenceInput,
  RefusalCode,
  ReportExceptionInput,
  ReportFilter,
  ReportInput,
  ReportItemInput,
  ReportOrder,
  ReportStatus,
  ReportStep,
  ReportValueInput,
  RequirementKind,
  ReturnItemInput,
  ReviewKind,
  Rhythm,
  Role,
  Severity,
  SignInMethod,
  SplitPartInput,
  SplitUnitInput,
  StandingFilter,
  SubjectType,
  TargetAspect,
  TieBreak,
  UnitFilter,
  UnitKind,
  UnitRelation,
  ValueNoteInput,
  ValueState,
  VerdictState,
  WorkItemFilter,
} from './inputs.ts';
