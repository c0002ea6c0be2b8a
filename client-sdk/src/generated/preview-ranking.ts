// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type PreviewRankingQueryVariables = Exact<{
  periodId: string;
  blocId: string;
  stage: Types.FigureStage;
  first: number;
  after?: string | null | undefined;
  around?: string | null | undefined;
}>;


export type PreviewRankingQuery = {
  readonly previewRanking: {
    readonly bloc: {
      readonly id: string,
      readonly origin: Types.BlocOrigin,
      readonly name: string,
      readonly kinds: ReadonlyArray<Types.UnitKind>,
      readonly parentId: string | null,
      readonly unitCount: number,
      readonly blocVersion: number | null
    },
    readonly entries: {
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
    }
  } | null
};

/** The order of a bloc as the figures stand now; null where one may not read them all. */
export const previewRanking = "query previewRanking($periodId:ID!$blocId:ID!$stage:FigureStage!$first:Int!$after:String$around:ID){previewRanking(periodId:$periodId blocId:$blocId stage:$stage){bloc{...RankingBlocHead}entries(first:$first after:$after around:$around){nodes{...RankingEntryDetails}pageInfo{...PageEnd}}}}fragment RankingBlocHead on RankingBloc{id origin name kinds parentId unitCount blocVersion:version}fragment RankingEntryDetails on RankingEntry{unitId name place score targetsMet targetsDue attainment incidents firstReportedAt reports{due reported late verified}extensions{periodKey until}contributions{...ContributionDetails}gap{...RankingGapDetails}}fragment ContributionDetails on ScoreContribution{kind what label asked points of state attainment value monthsMet monthsDue share{met units}figures{indicatorId name measure unitKind:kind own result part whole reported notApplicable}}fragment RankingGapDetails on RankingGap{unitId name points decidedBy words lines{kind what label mine theirs difference}}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<PreviewRankingQuery, PreviewRankingQueryVariables>;
