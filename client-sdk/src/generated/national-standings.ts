// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type NationalStandingsQueryVariables = Exact<{
  family: Types.CampaignFamily;
  rhythm: Types.PeriodRhythm;
  on: string;
  kinds: ReadonlyArray<Types.UnitKind>;
  stage?: Types.FigureStage;
  first: number;
  after?: string | null | undefined;
}>;


export type NationalStandingsQuery = {
  readonly nationalStandings: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly unitId: string,
      readonly periodId: string,
      readonly campaignId: string,
      readonly name: string,
      readonly kind: Types.UnitKind,
      readonly onRoll: boolean,
      readonly dueReports: number,
      readonly reported: number,
      readonly late: number,
      readonly verified: number,
      readonly met: number,
      readonly due: number,
      readonly attainment: string,
      readonly score: string,
      readonly verifiedMet: number,
      readonly verifiedDue: number,
      readonly verifiedAttainment: string,
      readonly verifiedScore: string,
      readonly unit: {
        readonly fullName: string,
        readonly provinceCode: string
      } | null
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** The league table of the whole country: the periods of a family of campaigns that cover the day `on`. */
export const nationalStandings = "query nationalStandings($family:CampaignFamily!$rhythm:PeriodRhythm!$on:Date!$kinds:[UnitKind!]!$stage:FigureStage!=PROVISIONAL$first:Int!$after:String){nationalStandings(family:$family rhythm:$rhythm on:$on kinds:$kinds stage:$stage first:$first after:$after){totalCount nodes{...StandingHead unit{fullName provinceCode}}pageInfo{...PageEnd}}}fragment StandingHead on Standing{unitId periodId campaignId name kind onRoll dueReports reported late verified met due attainment score verifiedMet verifiedDue verifiedAttainment verifiedScore}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<NationalStandingsQuery, NationalStandingsQueryVariables>;
