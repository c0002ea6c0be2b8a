// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type CompletenessQueryVariables = Exact<{
  periodId: string;
  unitId: string;
  states?: ReadonlyArray<Types.CompletenessState> | null | undefined;
  kinds?: ReadonlyArray<Types.UnitKind> | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CompletenessQuery = {
  readonly completeness: {
    readonly total: {
      readonly kind: Types.UnitKind | null,
      readonly due: number,
      readonly inTime: number,
      readonly late: number,
      readonly waiting: number,
      readonly overdue: number,
      readonly verified: number
    },
    readonly byKind: ReadonlyArray<{
      readonly kind: Types.UnitKind | null,
      readonly due: number,
      readonly inTime: number,
      readonly late: number,
      readonly waiting: number,
      readonly overdue: number,
      readonly verified: number
    }>,
    readonly units: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
        readonly unitId: string,
        readonly name: string,
        readonly kind: Types.UnitKind,
        readonly state: Types.CompletenessState,
        readonly status: Types.ReportStatus | null,
        readonly dueAt: string,
        readonly extended: boolean,
        readonly firstSubmittedAt: string | null,
        readonly lateSeconds: number | null,
        readonly lateWords: string | null
      }>,
      readonly pageInfo: {
        readonly hasNextPage: boolean,
        readonly endCursor: string | null
      }
    }
  } | null
};

/** Who at a unit and below it has reported in a period, who has not, and who is late by how much; by kind, and unit by
 * unit. null when it is not within your rights. */
export const completeness = "query completeness($periodId:ID!$unitId:ID!$states:[CompletenessState!]$kinds:[UnitKind!]$first:Int!$after:String){completeness(periodId:$periodId unitId:$unitId){total{...CompletenessFigures}byKind{...CompletenessFigures}units(first:$first after:$after states:$states kinds:$kinds){totalCount nodes{unitId name kind state status dueAt extended firstSubmittedAt lateSeconds lateWords}pageInfo{...PageEnd}}}}fragment CompletenessFigures on CompletenessCount{kind due inTime late waiting overdue verified}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<CompletenessQuery, CompletenessQueryVariables>;
