// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type WatchStandingsSubscriptionVariables = Exact<{
  campaignId: string;
  unitId: string;
  periodId?: string | null | undefined;
  kinds?: ReadonlyArray<Types.UnitKind> | null | undefined;
  directlyBelow?: boolean;
  stage?: Types.FigureStage;
  first: number;
}>;


export type WatchStandingsSubscription = {
  readonly standingsChanged: {
    readonly eventId: string,
    readonly at: string,
    readonly standings: {
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
      }>
    }
  }
};

/** A league table while it is followed, for `subscribe`: the first rows as they are now, and again whenever something
 * changed at the unit or below it. Without a period it is that of the campaign as a whole. */
export const watchStandings = "subscription watchStandings($campaignId:ID!$unitId:ID!$periodId:ID$kinds:[UnitKind!]$directlyBelow:Boolean!=false$stage:FigureStage!=PROVISIONAL$first:Int!){standingsChanged(campaignId:$campaignId unitId:$unitId periodId:$periodId){eventId at standings(kinds:$kinds directlyBelow:$directlyBelow stage:$stage first:$first){nodes{...StandingHead unitCount}}}}fragment StandingHead on Standing{unitId periodId campaignId name kind onRoll dueReports reported late verified met due attainment score verifiedMet verifiedDue verifiedAttainment verifiedScore}" as Document<WatchStandingsSubscription, WatchStandingsSubscriptionVariables>;
