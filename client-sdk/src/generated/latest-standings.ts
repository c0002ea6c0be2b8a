// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type LatestStandingsQueryVariables = Exact<{
  parentId: string;
  kinds?: ReadonlyArray<Types.UnitKind> | null | undefined;
  campaignId: string;
  teamKinds?: ReadonlyArray<Types.UnitKind> | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LatestStandingsQuery = {
  readonly units: {
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly fullName: string,
      readonly latestStanding: {
        readonly periodId: string,
        readonly score: string,
        readonly unitCount: number,
        readonly values: ReadonlyArray<{
          readonly indicatorId: string | null,
          readonly part: number | null,
          readonly whole: number | null,
          readonly count: number | null,
          readonly result: string | null
        }>
      } | null
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** The units below one, by name, with the figures of the latest period in which anything was reported at each. */
export const latestStandings = "query latestStandings($parentId:ID!$kinds:[UnitKind!]$campaignId:ID!$teamKinds:[UnitKind!]$first:Int!$after:String){units(filter:{parentId:$parentId kinds:$kinds}first:$first after:$after){nodes{id fullName latestStanding(campaignId:$campaignId){periodId score unitCount(kinds:$teamKinds)values{indicatorId part whole count result}}}pageInfo{...PageEnd}}}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<LatestStandingsQuery, LatestStandingsQueryVariables>;
