// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type SubmitReportMutationVariables = Exact<{
  input: Types.ReportInput;
}>;


export type SubmitReportMutation = {
  readonly submitReport:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }
    | {
      readonly __typename: 'Report',
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
      readonly version: number,
      readonly values: ReadonlyArray<{
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
      }>,
      readonly exceptions: ReadonlyArray<{
        readonly indicatorId: string,
        readonly reason: string
      }>
    }
    | {
      readonly __typename: 'ReportIncomplete',
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
        readonly version: number,
        readonly values: ReadonlyArray<{
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
        }>,
        readonly exceptions: ReadonlyArray<{
          readonly indicatorId: string,
          readonly reason: string
        }>
      },
      readonly findings: ReadonlyArray<{
        readonly indicatorId: string | null,
        readonly severity: Types.FindingSeverity,
        readonly code: string,
        readonly message: string
      }>
    }

};

/** Hands a report in; what is not complete is kept as a draft, with all that has to be mended. */
export const submitReport = "mutation submitReport($input:ReportInput!){submitReport(input:$input){__typename ...ReportDetails ...on ReportIncomplete{report{...ReportDetails}findings{...ValueFindingDetails}}...RefusalDetails ...ConflictDetails}}fragment ReportDetails on Report{...ReportHead narrative values{...ReportValueDetails}exceptions{indicatorId reason}}fragment ReportHead on Report{id unitId periodId campaignId status statusSince revision countedRevision corrects firstSubmittedAt late dueAtHeld submittedAt staleSince staleCauseId version}fragment ReportValueDetails on ReportValue{indicatorId state numerator denominator count grade flag text note fromRecords}fragment ValueFindingDetails on ValueFinding{indicatorId severity code message}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<SubmitReportMutation, SubmitReportMutationVariables>;
