import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/**
 * How many nodes a list without `first` holds for each object it hangs on, on average in the largest answer that is
 * legitimate. A list that is missing here does not build (`checkListSizes`). What holds more is found while the answer
 * is made (`execution/budget.ts`).
 */
export const listSizes: Readonly<Record<string, number>> = {
  'AffectedAssignment.becomes': 10,
  'AffectedAssignment.gains': 10,
  'AffectedAssignment.loses': 10,
  'AllowedOperation.relations': 4,
  'ApiKey.operations': 150,
  'Area.notes': 2,
  'Area.targets': 3,
  'AssignedTarget.judgedAt': 12,
  'AssignedTarget.units': 15,
  'AwardForm.criteria': 40,
  'AwardForm.notes': 5,
  'AwardForm.occasions': 2,
  'AwardForm.steps': 5,
  'AwardForm.subjects': 10,
  'AwardStep.from': 4,
  'Bloc.kinds': 12,
  'Bloc.notes': 3,
  'Bloc.unitCodes': 50,
  'Campaign.areas': 15,
  'Campaign.awardForms': 4,
  'Campaign.baseUnitWords': 5,
  'Campaign.blocs': 10,
  'Campaign.duties': 15,
  'Campaign.notes': 10,
  'Campaign.periods': 30,
  'Campaign.phases': 5,
  'Campaign.reports': 8,
  'Campaign.reviews': 5,
  'Campaign.subjects': 10,
  'Campaign.targets': 45,
  'Campaign.workPlans': 2,
  'CampaignComparison.targets': 45,
  'CampaignCopy.review': 100,
  'Completeness.byKind': 12,
  'Conflict.fields': 10,
  'Criterion.notes': 1,
  'Criterion.subjects': 2,
  'Dossier.items': 10,
  'Dossier.notes': 5,
  'DossierItem.media': 3,
  'Duty.does': 5,
  'GridImportReport.faults': 200,
  'GridImportReport.ignoredColumns': 50,
  'GridImportReport.ignoredRows': 50,
  'GridImportReport.removals': 100,
  'GridResult.rows': 100,
  'GridRow.findings': 10,
  'HeldRight.allows': 150,
  'ImportReport.faults': 200,
  'ImportReport.ignoredColumns': 50,
  'ImportReport.ignoredRows': 50,
  'Indicator.differsIn': 6,
  'Indicator.recordGrades': 6,
  'Indicator.targets': 5,
  'InstalledPlugin.faults': 50,
  'KindStanding.values': 3,
  'KindStanding.verifiedValues': 3,
  'LegalBasis.notes': 1,
  'MeasuredValue.results': 6,
  'NoticePreferences.kinds': 20,
  'OwnBloc.unitIds': 100,
  'PeriodConflict.fields': 5,
  'PeriodPreview.conflicts': 12,
  'Phase.notes': 2,
  'Phase.reports': 4,
  'Plan.bases': 20,
  'Plan.carriesOut': 4,
  'Plan.notes': 6,
  'PluginFault.near': 3,
  'Query.apiKeys': 50,
  'Query.assignedStandings': 25,
  'Query.assignedTargets': 25,
  'Query.dashboard': 30,
  'Query.indicators': 100,
  'Query.openPeriods': 50,
  'Query.plugins': 40,
  'Query.workPlans': 8,
  'Quota.notes': 2,
  'Quota.requestedBy': 3,
  'Ranking.complaints': 20,
  'RankingBloc.kinds': 12,
  'RankingBloc.units': 50,
  'RankingDifference.path': 8,
  'RankingEntry.contributions': 20,
  'RankingEntry.extensions': 5,
  'RankingGap.lines': 20,
  'RankingRecomputation.changedReports': 100,
  'RecomputedRanking.differences': 100,
  'Refusal.fields': 10,
  'Report.evidence': 50,
  'Report.exceptions': 10,
  'Report.findings': 20,
  'Report.history': 20,
  'Report.recordedCounts': 10,
  'Report.seals': 3,
  'Report.values': 25,
  'ReportBatch.results': 100,
  'ReportDifference.values': 25,
  'ReportDuty.asks': 25,
  'ReportDuty.fromKinds': 12,
  'ReportDuty.notes': 3,
  'ReportDuty.to': 3,
  'ReportEvent.notes': 5,
  'ReportForm.items': 25,
  'ReportFormItem.findings': 3,
  'ReportFormItem.targets': 3,
  'ReportIncomplete.findings': 25,
  'ReportValue.evidence': 3,
  'Requirement.awardedBy': 2,
  'Requirement.parts': 1,
  'Requirement.unitKinds': 6,
  'Review.notes': 2,
  'Scale.grades': 6,
  'ScoreContribution.figures': 2,
  'Scoring.bonuses': 10,
  'Scoring.notes': 5,
  'Scoring.penalties': 10,
  'Scoring.points': 45,
  'Scoring.ties': 4,
  'Standing.assigned': 10,
  'Standing.targets': 25,
  'Standing.values': 25,
  'StandingExplanation.contributions': 45,
  'Subject.kinds': 6,
  'Target.judgedAt': 6,
  'Target.notes': 2,
  'TargetPair.differences': 6,
  'TargetStanding.byKind': 6,
  'TargetStanding.values': 3,
  'TargetStanding.verifiedValues': 3,
  'Unit.ancestors': 4,
  'Unit.history': 5,
  'Unit.members': 12,
  'UnitLineage.predecessors': 5,
  'UnitLineage.successors': 5,
  'UnitRearrangementPreview.assignments': 100,
  'UnitRearrangementPreview.becomes': 50,
  'UnitRearrangementPreview.campaignsInFlight': 20,
  'UnitRearrangementPreview.ends': 50,
  'UnitRearrangementPreview.faults': 20,
  'UnitRearrangementPreview.moves': 100,
  'UnitSplit.parts': 50,
  'WhoAmI.allows': 150,
  'WhoAmI.assignments': 20,
  'WorkItem.coordinating': 5,
  'WorkItem.notes': 1,
  'WorkPlan.duties': 10,
  'WorkPlan.focuses': 10,
  'WorkPlan.items': 40,
  'WorkPlan.notes': 5,
  'WorkPlan.reports': 5,
  'WorkPlan.resultsServe': 10,
};

/** Fields that need a statement of their own for each object they are asked of; `totalCount` is another. */
const single = new Set<string>(['Unit.descendants']);
const singleCost = 100;

export const isPaged = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some(({ name }) => name === 'first');

export function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** Throws with all lists that have neither `first` nor a size here, and all sizes of lists that are not there. */
export function checkListSizes(schema: GraphQLSchema): void {
  const lists = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isList(field) && !isPaged(field) && !isOfPage(type, field))
        .map((field) => `${type.name}.${field.name}`),
    );
  const faults = [
    ...lists
      .filter((name) => !(name in listSizes))
      .map(
        (name) =>
          `${name} has no size: page it, or say in server/operation-limits/list-sizes.ts how long it is`,
      ),
    ...Object.keys(listSizes)
      .filter((name) => !lists.includes(name))
      .map((name) => `${name} has a size and is no list without pages`),
  ];
  if (faults.length > 0) throw new Error(`List sizes and schema differ:\n  ${faults.join('\n  ')}`);
}

const isOfPage = (parent: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>): boolean =>
  parent.name.endsWith('Connection') && (name === 'nodes' || name === 'edges');

/** How many nodes stand below a field that has no `first` of its own; `page` is that of the connection it stands in. */
export function listSize(
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  page: number,
): number {
  if (!isList(field)) return 1;
  if (isOfPage(parent, field)) return page;
  return listSizes[`${parent.name}.${field.name}`] ?? Number.POSITIVE_INFINITY;
}

export const statementCost = (parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): number =>
  single.has(`${parent.name}.${field.name}`) || field.name === 'totalCount' ? singleCost : 0;
