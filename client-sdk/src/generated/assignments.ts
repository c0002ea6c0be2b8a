// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type AssignmentsQueryVariables = Exact<{
  unitId: string;
  userId?: string | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AssignmentsQuery = {
  readonly assignments: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly userId: string,
      readonly userName: string,
      readonly role: Types.Role,
      readonly startsOn: string,
      readonly endsOn: string | null,
      readonly grantedBy: string,
      readonly grantedAt: string,
      readonly delegatedFrom: string | null,
      readonly revokedAt: string | null,
      readonly version: number,
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
  }
};

/** The rights held for a unit and the units below it. */
export const assignments = "query assignments($unitId:ID!$userId:String$asOf:Date$first:Int!$after:String){assignments(unitId:$unitId userId:$userId asOf:$asOf first:$first after:$after){totalCount nodes{...AssignmentDetails}pageInfo{...PageEnd}}}fragment AssignmentDetails on Assignment{id userId userName role unit{...UnitHead}startsOn endsOn grantedBy grantedAt delegatedFrom revokedAt version}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<AssignmentsQuery, AssignmentsQueryVariables>;
