// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type { Document } from '../document.ts';
export type StandingsChangedSubscriptionVariables = Exact<{
  campaignId: string;
  unitId: string;
  periodId?: string | null | undefined;
}>;


export type StandingsChangedSubscription = {
  readonly standingsChanged: {
    readonly eventId: string,
    readonly at: string,
    readonly campaignId: string,
    readonly periodId: string | null,
    readonly unitId: string
  }
};

/** That the standings of a campaign at a unit or below it have changed, for `subscribe`: what they are is for the reader
 * to ask. `watchStandings` brings the rows along. */
export const standingsChanged = "subscription standingsChanged($campaignId:ID!$unitId:ID!$periodId:ID){standingsChanged(campaignId:$campaignId unitId:$unitId periodId:$periodId){eventId at campaignId periodId unitId}}" as Document<StandingsChangedSubscription, StandingsChangedSubscriptionVariables>;
