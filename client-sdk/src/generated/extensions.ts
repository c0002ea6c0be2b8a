// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ExtensionsQueryVariables = Exact<{
  filter: Types.ExtensionFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ExtensionsQuery = {
  readonly extensions: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly state: Types.ExtensionState,
      readonly inForce: boolean,
      readonly reason: string,
      readonly askedUntil: string | null,
      readonly until: string,
      readonly askedBy: string | null,
      readonly askedAt: string | null,
      readonly decidedBy: string | null,
      readonly decidedAt: string | null,
      readonly decisionReason: string | null,
      readonly withdrawnAt: string | null,
      readonly version: number,
      readonly mayDecide: boolean,
      readonly mayWithdraw: boolean,
      readonly period: {
        readonly id: string,
        readonly name: string,
        readonly campaign: {
          readonly id: string,
          readonly title: string
        }
      },
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

/** The extensions at a unit and below it, latest first; `states: [ASKED]` is what waits for a decision. */
export const extensions = "query extensions($filter:ExtensionFilter!$first:Int!$after:String){extensions(filter:$filter first:$first after:$after){totalCount nodes{...ExtensionDetails}pageInfo{...PageEnd}}}fragment ExtensionDetails on Extension{id period{id name campaign{id title}}unit{...UnitHead}state inForce reason askedUntil until askedBy askedAt decidedBy decidedAt decisionReason withdrawnAt version mayDecide mayWithdraw}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<ExtensionsQuery, ExtensionsQueryVariables>;
