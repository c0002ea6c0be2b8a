// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ReviewCampaignMutationVariables = Exact<{
  campaignId: string;
  version: number;
  on?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviewCampaignMutation = {
  readonly reviewCampaign:
    | {
      readonly __typename: 'CampaignState',
      readonly campaignId: string,
      readonly stage: Types.CampaignStage,
      readonly launchedAt: string | null,
      readonly closedAt: string | null,
      readonly reviewedAt: string | null,
      readonly archivedAt: string | null,
      readonly reviewOn: string | null,
      readonly version: number
    }
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** An ended campaign has been reviewed: no figure changes any more. */
export const reviewCampaign = "mutation reviewCampaign($campaignId:ID!$version:Int!$on:Date$idempotencyKey:String){reviewCampaign(campaignId:$campaignId version:$version on:$on idempotencyKey:$idempotencyKey){__typename ...CampaignStateDetails ...RefusalDetails ...ConflictDetails}}fragment CampaignStateDetails on CampaignState{campaignId stage launchedAt closedAt reviewedAt archivedAt reviewOn version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<ReviewCampaignMutation, ReviewCampaignMutationVariables>;
