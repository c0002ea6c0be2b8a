// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ReopenCampaignMutationVariables = Exact<{
  campaignId: string;
  version: number;
  reason: string;
  idempotencyKey?: string | null | undefined;
}>;


export type ReopenCampaignMutation = {
  readonly reopenCampaign:
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

/** A campaign that was ended goes on, for a reason. */
export const reopenCampaign = "mutation reopenCampaign($campaignId:ID!$version:Int!$reason:String!$idempotencyKey:String){reopenCampaign(campaignId:$campaignId version:$version reason:$reason idempotencyKey:$idempotencyKey){__typename ...CampaignStateDetails ...RefusalDetails ...ConflictDetails}}fragment CampaignStateDetails on CampaignState{campaignId stage launchedAt closedAt reviewedAt archivedAt reviewOn version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<ReopenCampaignMutation, ReopenCampaignMutationVariables>;
