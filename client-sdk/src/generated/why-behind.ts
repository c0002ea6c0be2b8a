// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type WhyBehindQueryVariables = Exact<{
  id: string;
  unitId: string;
  of: string;
}>;


export type WhyBehindQuery = {
  readonly ranking: {
    readonly whyBehind: {
      readonly unitId: string,
      readonly name: string,
      readonly points: string,
      readonly decidedBy: Types.RankingCriterion | null,
      readonly words: string,
      readonly lines: ReadonlyArray<{
        readonly kind: Types.ContributionKind,
        readonly what: string,
        readonly label: string,
        readonly mine: string,
        readonly theirs: string,
        readonly difference: string
      }>
    } | null
  } | null
};

/** Why one unit of a ranking stands behind another. */
export const whyBehind = "query whyBehind($id:ID!$unitId:ID!$of:ID!){ranking(id:$id){whyBehind(unitId:$unitId of:$of){...RankingGapDetails}}}fragment RankingGapDetails on RankingGap{unitId name points decidedBy words lines{kind what label mine theirs difference}}" as Document<WhyBehindQuery, WhyBehindQueryVariables>;
