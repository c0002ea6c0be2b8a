// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type OccurrencesQueryVariables = Exact<{
  filter: Types.OccurrenceFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type OccurrencesQuery = {
  readonly occurrences: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly unitId: string,
      readonly indicatorId: string,
      readonly occurredOn: string,
      readonly grade: string | null,
      readonly description: string,
      readonly describer: string,
      readonly recordedBy: string,
      readonly recordedAt: string,
      readonly changedAt: string | null,
      readonly removedAt: string | null,
      readonly removedBy: string | null,
      readonly removalReason: string | null,
      readonly mayChange: boolean,
      readonly version: number,
      readonly unit: {
        readonly fullName: string
      }
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** The good deeds and incidents of a unit and all below it, the latest day first. */
export const occurrences = "query occurrences($filter:OccurrenceFilter!$first:Int!$after:String){occurrences(filter:$filter first:$first after:$after){totalCount nodes{...OccurrenceDetails unit{fullName}}pageInfo{...PageEnd}}}fragment OccurrenceDetails on Occurrence{id unitId indicatorId occurredOn grade description describer recordedBy recordedAt changedAt removedAt removedBy removalReason mayChange version}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<OccurrencesQuery, OccurrencesQueryVariables>;
