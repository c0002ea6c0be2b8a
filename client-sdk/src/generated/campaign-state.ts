// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type CampaignStateQueryVariables = Exact<{
  id: string;
}>;


export type CampaignStateQuery = {
  readonly campaign: {
    readonly id: string,
    readonly title: string,
    readonly state: {
      readonly campaignId: string,
      readonly stage: Types.CampaignStage,
      readonly launchedAt: string | null,
      readonly closedAt: string | null,
      readonly reviewedAt: string | null,
      readonly archivedAt: string | null,
      readonly reviewOn: string | null,
      readonly version: number
    }
  } | null
};

/** How far the administrators have taken a campaign; changes are based on the `version` it says. */
export const campaignState = "query campaignState($id:ID!){campaign(id:$id){id title state{...CampaignStateDetails}}}fragment CampaignStateDetails on CampaignState{campaignId stage launchedAt closedAt reviewedAt archivedAt reviewOn version}" as Document<CampaignStateQuery, CampaignStateQueryVariables>;
