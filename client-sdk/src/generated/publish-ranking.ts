// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type PublishRankingMutationVariables = Exact<{
  input: Types.PublishRankingInput;
}>;


export type PublishRankingMutation = {
  readonly publishRanking:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'Ranking',
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
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Publishes the order of a bloc as its figures stand now, for the whole province. */
export const publishRanking = "mutation publishRanking($input:PublishRankingInput!){publishRanking(input:$input){__typename ...RankingHead ...RefusalDetails ...ConflictDetails}}fragment RankingHead on Ranking{id campaignId periodId periodName bloc{...RankingBlocHead}stage state publishedAt publishedBy complaintsUntil openComplaints officialAt withdrawnAt withdrawnReason replacesId replacedById digest rulesVersion version}fragment RankingBlocHead on RankingBloc{id origin name kinds parentId unitCount blocVersion:version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<PublishRankingMutation, PublishRankingMutationVariables>;
