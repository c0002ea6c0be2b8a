// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type RankingsQueryVariables = Exact<{
  campaignId: string;
  first: number;
  after?: string | null | undefined;
  periodId?: string | null | undefined;
  state?: Types.RankingState | null | undefined;
  unitId?: string | null | undefined;
}>;


export type RankingsQuery = {
  readonly rankings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly campaignId: string,
      readonly periodId: string,
      readonly periodName: string,
      readonly stage: Types.FigureStage,
      readonly state: Types.RankingState,
      readonly publishedAt: string,
      readonly publishedBy: string,
      readonly complaintsUntil: string,
      readonly openComplaints: number,
      readonly officialAt: string | null,
      readonly withdrawnAt: string | null,
      readonly withdrawnReason: string | null,
      readonly replacesId: string | null,
      readonly replacedById: string | null,
      readonly digest: string,
      readonly rulesVersion: number,
      readonly version: number,
      readonly bloc: {
        readonly id: string,
        readonly origin: Types.BlocOrigin,
        readonly name: string,
        readonly kinds: ReadonlyArray<Types.UnitKind>,
        readonly parentId: string | null,
        readonly unitCount: number,
        readonly blocVersion: number | null
      }
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** What was published of a campaign, the latest first. */
export const rankings = "query rankings($campaignId:ID!$first:Int!$after:String$periodId:ID$state:RankingState$unitId:ID){rankings(campaignId:$campaignId first:$first after:$after periodId:$periodId state:$state unitId:$unitId){nodes{...RankingHead}pageInfo{...PageEnd}}}fragment RankingHead on Ranking{id campaignId periodId periodName bloc{...RankingBlocHead}stage state publishedAt publishedBy complaintsUntil openComplaints officialAt withdrawnAt withdrawnReason replacesId replacedById digest rulesVersion version}fragment RankingBlocHead on RankingBloc{id origin name kinds parentId unitCount blocVersion:version}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<RankingsQuery, RankingsQueryVariables>;
