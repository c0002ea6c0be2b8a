// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ReportChangesQueryVariables = Exact<{
  unitId: string;
  periodId: string;
  from?: number | null | undefined;
  to?: number | null | undefined;
}>;


export type ReportChangesQuery = {
  readonly report: {
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
    readonly changes: {
      readonly from: number,
      readonly to: number,
      readonly narrativeChanged: boolean,
      readonly narrativeBefore: string | null,
      readonly narrativeAfter: string | null,
      readonly values: ReadonlyArray<{
        readonly indicatorId: string,
        readonly before: {
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
        readonly after: {
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
        } | null
      }>
    },
    readonly staleCause: {
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
    } | null
  } | null
};

/** The cells that two revisions of a report say otherwise; without bounds: what its correction changed. */
export const reportChanges = "query reportChanges($unitId:ID!$periodId:ID!$from:Int$to:Int){report(unitId:$unitId periodId:$periodId){...ReportHead changes(from:$from to:$to){from to narrativeChanged narrativeBefore narrativeAfter values{indicatorId before{...ReportValueDetails}after{...ReportValueDetails}}}staleCause{...ReportHead}}}fragment ReportHead on Report{id unitId periodId campaignId status statusSince revision countedRevision corrects firstSubmittedAt late dueAtHeld submittedAt staleSince staleCauseId version}fragment ReportValueDetails on ReportValue{indicatorId state numerator denominator count grade flag text note fromRecords}" as Document<ReportChangesQuery, ReportChangesQueryVariables>;
