// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type SaveGridMutationVariables = Exact<{
  input: Types.GridInput;
}>;


export type SaveGridMutation = {
  readonly saveGrid:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'GridResult',
      readonly applied: boolean,
      readonly unchanged: number,
      readonly saved: number,
      readonly submitted: number,
      readonly incomplete: number,
      readonly refused: number,
      readonly conflicts: number,
      readonly rows: ReadonlyArray<{
        readonly unitId: string,
        readonly outcome: Types.GridOutcome,
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
          readonly version: number
        } | null,
        readonly findings: ReadonlyArray<{
          readonly indicatorId: string | null,
          readonly severity: Types.FindingSeverity,
          readonly code: string,
          readonly message: string
        }>,
        readonly refusal: {
          readonly message: string,
          readonly fields: ReadonlyArray<string>,
          readonly refusalCode: Types.RefusalCode
        } | null,
        readonly conflict: {
          readonly message: string,
          readonly fields: ReadonlyArray<string>,
          readonly current: string,
          readonly yours: string,
          readonly currentVersion: number
        } | null
      }>
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Keeps or hands in the reports of many units for one period; what became of each row, and what is wrong cell by cell. */
export const saveGrid = "mutation saveGrid($input:GridInput!){saveGrid(input:$input){__typename ...on GridResult{applied unchanged saved submitted incomplete refused conflicts rows{unitId outcome report{...ReportHead}findings{...ValueFindingDetails}refusal{...RefusalDetails}conflict{...ConflictDetails}}}...RefusalDetails ...ConflictDetails}}fragment ReportHead on Report{id unitId periodId campaignId status statusSince revision countedRevision corrects firstSubmittedAt late dueAtHeld submittedAt staleSince staleCauseId version}fragment ValueFindingDetails on ValueFinding{indicatorId severity code message}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<SaveGridMutation, SaveGridMutationVariables>;
