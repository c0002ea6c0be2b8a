// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ReportsQueryVariables = Exact<{
  filter?: Types.ReportFilter | null | undefined;
  order?: Types.ReportOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReportsQuery = {
  readonly reports: {
    readonly totalCount: number,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    },
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
      readonly version: number,
      readonly unit: {
        readonly id: string,
        readonly fullName: string,
        readonly kind: Types.UnitKind
      } | null,
      readonly period: {
        readonly id: string,
        readonly name: string
      } | null
    }>
  }
};

/** Reports within your rights, and what waits for you. */
export const reports = "query reports($filter:ReportFilter$order:ReportOrder$first:Int!$after:String){reports(filter:$filter order:$order first:$first after:$after){totalCount pageInfo{...PageEnd}nodes{...ReportHead unit{id fullName kind}period{id name}}}}fragment PageEnd on PageInfo{hasNextPage endCursor}fragment ReportHead on Report{id unitId periodId campaignId status statusSince revision countedRevision corrects firstSubmittedAt late dueAtHeld submittedAt staleSince staleCauseId version}" as Document<ReportsQuery, ReportsQueryVariables>;
