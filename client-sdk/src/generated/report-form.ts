// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ReportFormQueryVariables = Exact<{
  unitId: string;
  periodId: string;
}>;


export type ReportFormQuery = {
  readonly reportForm: {
    readonly unitId: string,
    readonly periodId: string,
    readonly previousPeriodName: string | null,
    readonly report: {
      readonly narrative: string | null,
      readonly id: string,
      readonly unitId: string,
      readonly periodId: string,
      readonly campaignId: string,
      readonly status: Types.ReportStatus,
      readonly statusSince: string,
      readonly revision: number,
      readonly countedRevision: number | null,
      readonly corrects: number | null,
      readonly firstSubmittedAt: string | null,
      readonly late: boolean | null,
      readonly dueAtHeld: string | null,
      readonly submittedAt: string | null,
      readonly staleSince: string | null,
      readonly staleCauseId: string | null,
      readonly version: number
    } | null,
    readonly items: ReadonlyArray<{
      readonly recordedCount: number | null,
      readonly returnNote: string | null,
      readonly indicator: {
        readonly id: string,
        readonly name: string,
        readonly measure: Types.Measure,
        readonly aggregation: Types.Aggregation,
        readonly shared: boolean,
        readonly numerator: string | null,
        readonly denominator: string | null,
        readonly counts: string | null,
        readonly asks: string | null,
        readonly recorded: boolean,
        readonly recordGrades: ReadonlyArray<string>,
        readonly evidence: Types.EvidenceRule | null,
        readonly bounds: {
          readonly atLeast: number | null,
          readonly atMost: number | null,
          readonly severity: Types.Severity
        } | null,
        readonly scale: {
          readonly name: string,
          readonly grades: ReadonlyArray<string>,
          readonly basis: string
        } | null,
        readonly standard: {
          readonly name: string,
          readonly basis: string
        } | null,
        readonly comparesWith: {
          readonly indicatorId: string,
          readonly how: string
        } | null
      },
      readonly targets: ReadonlyArray<{
        readonly id: string,
        readonly code: string,
        readonly says: string
      }>,
      readonly value: {
        readonly indicatorId: string,
        readonly state: Types.ValueState,
        readonly numerator: number | null,
        readonly denominator: number | null,
        readonly count: number | null,
        readonly grade: string | null,
        readonly flag: boolean | null,
        readonly text: string | null,
        readonly note: string | null,
        readonly fromRecords: boolean
      } | null,
      readonly previous: {
        readonly indicatorId: string,
        readonly state: Types.ValueState,
        readonly numerator: number | null,
        readonly denominator: number | null,
        readonly count: number | null,
        readonly grade: string | null,
        readonly flag: boolean | null,
        readonly text: string | null,
        readonly note: string | null,
        readonly fromRecords: boolean
      } | null,
      readonly findings: ReadonlyArray<{
        readonly indicatorId: string | null,
        readonly severity: Types.FindingSeverity,
        readonly code: string,
        readonly message: string
      }>
    }>
  } | null
};

/** What a unit enters in a period, line by line: what was entered, the period before, and what is to be said of it. */
export const reportForm = "query reportForm($unitId:ID!$periodId:ID!){reportForm(unitId:$unitId periodId:$periodId){unitId periodId previousPeriodName report{...ReportHead narrative}items{...ReportFormItemDetails}}}fragment ReportHead on Report{id unitId periodId campaignId status statusSince revision countedRevision corrects firstSubmittedAt late dueAtHeld submittedAt staleSince staleCauseId version}fragment ReportFormItemDetails on ReportFormItem{indicator{...IndicatorHead}targets{id code says}value{...ReportValueDetails}previous{...ReportValueDetails}findings{...ValueFindingDetails}recordedCount returnNote}fragment IndicatorHead on Indicator{id name measure aggregation shared numerator denominator counts asks recorded recordGrades evidence bounds{atLeast atMost severity}scale{name grades basis}standard{name basis}comparesWith{indicatorId how}}fragment ReportValueDetails on ReportValue{indicatorId state numerator denominator count grade flag text note fromRecords}fragment ValueFindingDetails on ValueFinding{indicatorId severity code message}" as Document<ReportFormQuery, ReportFormQueryVariables>;
