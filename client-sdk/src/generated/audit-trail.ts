// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type AuditTrailQueryVariables = Exact<{
  filter: Types.AuditFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = {
  readonly auditTrail: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly at: string,
      readonly userId: string,
      readonly userName: string,
      readonly role: Types.Role | null,
      readonly operation: string,
      readonly noun: string,
      readonly targetId: string,
      readonly before: string | null,
      readonly after: string | null,
      readonly requestId: string,
      readonly unit: {
        readonly id: string,
        readonly code: string | null,
        readonly name: string,
        readonly fullName: string,
        readonly kind: Types.UnitKind,
        readonly provinceCode: string,
        readonly asOf: string,
        readonly inForce: boolean
      } | null
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  } | null
};

/** Who changed what in a unit and the units below it, in which role, when: latest first. */
export const auditTrail = "query auditTrail($filter:AuditFilter!$first:Int!$after:String){auditTrail(filter:$filter first:$first after:$after){totalCount nodes{id at userId userName role operation noun targetId unit{...UnitHead}before after requestId}pageInfo{...PageEnd}}}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<AuditTrailQuery, AuditTrailQueryVariables>;
