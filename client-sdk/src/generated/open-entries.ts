// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type OpenEntriesQueryVariables = Exact<{
  unitId?: string | null | undefined;
  at?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpenEntriesQuery = {
  readonly openEntries: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly unitId: string,
      readonly periodId: string,
      readonly mayWrite: boolean,
      readonly rule: Types.EntryRule,
      readonly message: string,
      readonly opensAt: string,
      readonly dueAt: string,
      readonly closesAt: string,
      readonly late: boolean,
      readonly at: string,
      readonly serverTime: string,
      readonly status: Types.ReportStatus | null,
      readonly request: Types.EntryRequest,
      readonly unit: {
        readonly id: string,
        readonly code: string | null,
        readonly name: string,
        readonly fullName: string,
        readonly kind: Types.UnitKind,
        readonly provinceCode: string,
        readonly asOf: string,
        readonly inForce: boolean
      }
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** Which units could write which reports, now or at an instant; the first that is due first. */
export const openEntries = "query openEntries($unitId:ID$at:DateTime$first:Int!$after:String){openEntries(unitId:$unitId at:$at first:$first after:$after){totalCount nodes{...EntryStatusDetails unit{...UnitHead}}pageInfo{...PageEnd}}}fragment EntryStatusDetails on EntryStatus{unitId periodId mayWrite rule message opensAt dueAt closesAt late at serverTime status request}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<OpenEntriesQuery, OpenEntriesQueryVariables>;
