// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type UnitsQueryVariables = Exact<{
  filter?: Types.UnitFilter | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UnitsQuery = {
  readonly units: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly sample: boolean,
      readonly childCount: number,
      readonly id: string,
      readonly code: string | null,
      readonly name: string,
      readonly fullName: string,
      readonly kind: Types.UnitKind,
      readonly provinceCode: string,
      readonly asOf: string,
      readonly inForce: boolean
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** The units in force on a day (default: today), by name in Vietnamese order; `filter` takes words with or
 * without diacritics. */
export const units = "query units($filter:UnitFilter$asOf:Date$first:Int!$after:String){units(filter:$filter asOf:$asOf first:$first after:$after){totalCount nodes{...UnitHead sample childCount}pageInfo{...PageEnd}}}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<UnitsQuery, UnitsQueryVariables>;
