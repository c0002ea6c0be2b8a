// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type InboxQueryVariables = Exact<{
  first: number;
}>;


export type InboxQuery = {
  readonly inbox: {
    readonly at: string,
    readonly toWrite: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
        readonly unitId: string,
        readonly periodId: string,
        readonly rule: Types.EntryRule,
        readonly message: string,
        readonly dueAt: string,
        readonly late: boolean
      }>
    },
    readonly returned: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
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
      }>
    },
    readonly toVerify: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
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
      }>
    },
    readonly toApprove: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
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
      }>
    },
    readonly stale: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
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
      }>
    },
    readonly extensions: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
        readonly id: string,
        readonly unitId: string,
        readonly periodId: string,
        readonly reason: string,
        readonly askedUntil: string | null,
        readonly askedBy: string | null,
        readonly askedAt: string | null,
        readonly version: number
      }>
    },
    readonly complaints: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
        readonly id: string,
        readonly rankingId: string,
        readonly unitId: string,
        readonly text: string,
        readonly filedAt: string,
        readonly filedBy: string,
        readonly version: number
      }>
    }
  }
};

/** What waits for you, across all your rights: how many of each, and the first of them. */
export const inbox = "query inbox($first:Int!){inbox{at toWrite(first:$first){totalCount nodes{unitId periodId rule message dueAt late}}returned(first:$first){totalCount nodes{...ReportHead}}toVerify(first:$first){totalCount nodes{...ReportHead}}toApprove(first:$first){totalCount nodes{...ReportHead}}stale(first:$first){totalCount nodes{...ReportHead}}extensions(first:$first){totalCount nodes{id unitId periodId reason askedUntil askedBy askedAt version}}complaints(first:$first){totalCount nodes{id rankingId unitId text filedAt filedBy version}}}}fragment ReportHead on Report{id unitId periodId campaignId status statusSince revision countedRevision corrects firstSubmittedAt late dueAtHeld submittedAt staleSince staleCauseId version}" as Document<InboxQuery, InboxQueryVariables>;
