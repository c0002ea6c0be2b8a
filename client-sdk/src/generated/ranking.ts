// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type RankingQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
  around?: string | null | undefined;
}>;


export type RankingQuery = {
  readonly ranking: {
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
    readonly entries: {
      readonly totalCount: number,
      readonly nodes: ReadonlyArray<{
        readonly unitId: string,
        readonly name: string,
        readonly place: number,
        readonly score: string,
        readonly targetsMet: number,
        readonly targetsDue: number,
        readonly attainment: string,
        readonly incidents: number,
        readonly firstReportedAt: string | null,
        readonly reports: {
          readonly due: number,
          readonly reported: number,
          readonly late: number,
          readonly verified: number
        },
        readonly extensions: ReadonlyArray<{
          readonly periodKey: string,
          readonly until: string
        }>,
        readonly contributions: ReadonlyArray<{
          readonly kind: Types.ContributionKind,
          readonly what: string,
          readonly label: string,
          readonly asked: string | null,
          readonly points: string,
          readonly of: string,
          readonly state: Types.VerdictState | null,
          readonly attainment: string | null,
          readonly value: string,
          readonly monthsMet: number | null,
          readonly monthsDue: number | null,
          readonly share: {
            readonly met: number,
            readonly units: number
          } | null,
          readonly figures: ReadonlyArray<{
            readonly indicatorId: string,
            readonly name: string,
            readonly measure: Types.Measure,
            readonly own: boolean,
            readonly result: string | null,
            readonly part: string,
            readonly whole: string,
            readonly reported: number,
            readonly notApplicable: number,
            readonly unitKind: Types.UnitKind
          }>
        }>,
        readonly gap: {
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
      }>,
      readonly pageInfo: {
        readonly hasNextPage: boolean,
        readonly endCursor: string | null
      }
    },
    readonly bloc: {
      readonly id: string,
      readonly origin: Types.BlocOrigin,
      readonly name: string,
      readonly kinds: ReadonlyArray<Types.UnitKind>,
      readonly parentId: string | null,
      readonly unitCount: number,
      readonly blocVersion: number | null
    }
  } | null
};

/** A published ranking and a page of its units; with `around` a unit between its neighbours. */
export const ranking = "query ranking($id:ID!$first:Int!$after:String$around:ID){ranking(id:$id){...RankingHead entries(first:$first after:$after around:$around){nodes{...RankingEntryDetails}pageInfo{...PageEnd}totalCount}}}fragment RankingHead on Ranking{id campaignId periodId periodName bloc{...RankingBlocHead}stage state publishedAt publishedBy complaintsUntil openComplaints officialAt withdrawnAt withdrawnReason replacesId replacedById digest rulesVersion version}fragment RankingBlocHead on RankingBloc{id origin name kinds parentId unitCount blocVersion:version}fragment RankingEntryDetails on RankingEntry{unitId name place score targetsMet targetsDue attainment incidents firstReportedAt reports{due reported late verified}extensions{periodKey until}contributions{...ContributionDetails}gap{...RankingGapDetails}}fragment ContributionDetails on ScoreContribution{kind what label asked points of state attainment value monthsMet monthsDue share{met units}figures{indicatorId name measure unitKind:kind own result part whole reported notApplicable}}fragment RankingGapDetails on RankingGap{unitId name points decidedBy words lines{kind what label mine theirs difference}}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<RankingQuery, RankingQueryVariables>;
