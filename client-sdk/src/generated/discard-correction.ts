// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type DiscardCorrectionMutationVariables = Exact<{
  id: string;
  version: number;
  reason?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;


export type DiscardCorrectionMutation = {
  readonly discardCorrection:
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

};

/** Gives up a correction that is not handed in, or was sent back: the report stands as it stood before. */
export const discardCorrection = "mutation discardCorrection($id:ID!$version:Int!$reason:String$idempotencyKey:String){discardCorrection(id:$id version:$version reason:$reason idempotencyKey:$idempotencyKey){__typename ...ReportHead ...RefusalDetails ...ConflictDetails}}fragment ReportHead on Report{id unitId periodId campaignId status statusSince revision countedRevision corrects firstSubmittedAt late dueAtHeld submittedAt staleSince staleCauseId version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<DiscardCorrectionMutation, DiscardCorrectionMutationVariables>;
