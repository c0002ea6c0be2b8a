// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type RecomputeRankingQueryVariables = Exact<{
  id: string;
}>;


export type RecomputeRankingQuery = {
  readonly recomputeRanking: {
    readonly rankingId: string,
    readonly keptDigest: string,
    readonly contentDigest: string,
    readonly auditedDigest: string | null,
    readonly intact: boolean,
    readonly rulesVersion: number,
    readonly fromSnapshot: {
      readonly digest: string,
      readonly same: boolean,
      readonly differenceCount: number,
      readonly differences: ReadonlyArray<{
        readonly path: ReadonlyArray<string>,
        readonly unitId: string | null,
        readonly published: string | null,
        readonly now: string | null,
        readonly words: string
      }>
    },
    readonly fromReports: {
      readonly digest: string,
      readonly same: boolean,
      readonly differenceCount: number,
      readonly differences: ReadonlyArray<{
        readonly path: ReadonlyArray<string>,
        readonly unitId: string | null,
        readonly published: string | null,
        readonly now: string | null,
        readonly words: string
      }>
    },
    readonly changedReports: ReadonlyArray<{
      readonly unitId: string,
      readonly name: string,
      readonly periodId: string,
      readonly step: Types.ReportStep,
      readonly revision: number,
      readonly at: string
    }>
  } | null
};

/** Computes a published ranking anew, from itself and from the reports as they count now. */
export const recomputeRanking = "query recomputeRanking($id:ID!){recomputeRanking(id:$id){rankingId keptDigest contentDigest auditedDigest intact rulesVersion fromSnapshot{...RecomputedDetails}fromReports{...RecomputedDetails}changedReports{unitId name periodId step revision at}}}fragment RecomputedDetails on RecomputedRanking{digest same differenceCount differences{path unitId published now words}}" as Document<RecomputeRankingQuery, RecomputeRankingQueryVariables>;
