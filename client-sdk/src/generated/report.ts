// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ReportQueryVariables = Exact<{
  unitId: string;
  periodId: string;
}>;


export type ReportQuery = {
  readonly report: {
    readonly recordedSince: number,
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
    readonly recordedCounts: ReadonlyArray<{
      readonly indicatorId: string,
      readonly count: number,
      readonly since: number
    }>,
    readonly returned: {
      readonly step: Types.ReportStep,
      readonly revision: number,
      readonly at: string,
      readonly by: string,
      readonly role: Types.Role,
      readonly reason: string | null,
      readonly notes: ReadonlyArray<{
        readonly indicatorId: string,
        readonly note: string
      }>
    } | null,
    readonly history: ReadonlyArray<{
      readonly step: Types.ReportStep,
      readonly revision: number,
      readonly at: string,
      readonly by: string,
      readonly role: Types.Role,
      readonly reason: string | null,
      readonly notes: ReadonlyArray<{
        readonly indicatorId: string,
        readonly note: string
      }>
    }>,
    readonly seals: ReadonlyArray<{
      readonly number: number,
      readonly revision: number,
      readonly sealedAt: string,
      readonly sealedBy: string,
      readonly content: string,
      readonly digest: string,
      readonly intact: boolean
    }>,
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
  } | null
};

/** The report of a unit for a period, with every step that was taken with it and what was sealed. */
export const report = "query report($unitId:ID!$periodId:ID!){report(unitId:$unitId periodId:$periodId){...ReportDetails recordedSince recordedCounts{indicatorId count since}returned{...ReportEventDetails}history{...ReportEventDetails}seals{...ReportSealDetails}}}fragment ReportDetails on Report{...ReportHead narrative values{...ReportValueDetails}exceptions{indicatorId reason}}fragment ReportHead on Report{id unitId periodId campaignId status statusSince revision countedRevision corrects firstSubmittedAt late dueAtHeld submittedAt staleSince staleCauseId version}fragment ReportValueDetails on ReportValue{indicatorId state numerator denominator count grade flag text note fromRecords}fragment ReportEventDetails on ReportEvent{step revision at by role reason notes{indicatorId note}}fragment ReportSealDetails on ReportSeal{number revision sealedAt sealedBy content digest intact}" as Document<ReportQuery, ReportQueryVariables>;
