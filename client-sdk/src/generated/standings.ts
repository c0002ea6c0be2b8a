// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type StandingsQueryVariables = Exact<{
  periodId: string;
  filter: Types.StandingFilter;
  stage?: Types.FigureStage;
  first: number;
  after?: string | null | undefined;
}>;


export type StandingsQuery = {
  readonly standings: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly unitCount: number,
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
      readonly verifiedScore: string
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** A league table: the units of a period, the best score first. `filter` takes exactly one of `parentId` (those directly
 * below) and `withinUnitId` (the unit and all below it), and the kinds that are peers. */
export const standings = "query standings($periodId:ID!$filter:StandingFilter!$stage:FigureStage!=PROVISIONAL$first:Int!$after:String){standings(periodId:$periodId filter:$filter stage:$stage first:$first after:$after){totalCount nodes{...StandingHead unitCount}pageInfo{...PageEnd}}}fragment StandingHead on Standing{unitId periodId campaignId name kind onRoll dueReports reported late verified met due attainment score verifiedMet verifiedDue verifiedAttainment verifiedScore}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<StandingsQuery, StandingsQueryVariables>;
