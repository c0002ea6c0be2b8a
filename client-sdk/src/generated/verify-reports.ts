// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type VerifyReportsMutationVariables = Exact<{
  items: ReadonlyArray<Types.ReportItemInput>;
  allOrNothing?: boolean | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;


export type VerifyReportsMutation = {
  readonly verifyReports:
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
      readonly __typename: 'ReportBatch',
      readonly applied: boolean,
      readonly done: number,
      readonly refused: number,
      readonly results: ReadonlyArray<{
        readonly id: string,
        readonly outcome:
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
          }

      }>
    }

};

/** Confirms up to 100 reports at once; a result for each. */
export const verifyReports = "mutation verifyReports($items:[ReportItemInput!]!$allOrNothing:Boolean$idempotencyKey:String){verifyReports(items:$items allOrNothing:$allOrNothing idempotencyKey:$idempotencyKey){__typename ...ReportBatchDetails ...RefusalDetails ...ConflictDetails}}fragment ReportBatchDetails on ReportBatch{applied done refused results{id outcome{__typename ...ReportHead ...RefusalDetails ...ConflictDetails}}}fragment ReportHead on Report{id unitId periodId campaignId status statusSince revision countedRevision corrects firstSubmittedAt late dueAtHeld submittedAt staleSince staleCauseId version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<VerifyReportsMutation, VerifyReportsMutationVariables>;
