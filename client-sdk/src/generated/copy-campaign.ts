// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type CopyCampaignMutationVariables = Exact<{
  input: Types.CopyCampaignInput;
}>;


export type CopyCampaignMutation = {
  readonly copyCampaign:
    | {
      readonly __typename: 'CampaignCopy',
      readonly campaign: {
        readonly id: string,
        readonly provinceCode: string,
        readonly provinceName: string,
        readonly family: Types.CampaignFamily,
        readonly title: string,
        readonly theme: string | null,
        readonly year: number,
        readonly startsOn: string | null,
        readonly startsNoEarlierThan: string,
        readonly endsOn: string | null,
        readonly dated: boolean,
        readonly period: string,
        readonly status: Types.CampaignStatus,
        readonly retired: boolean,
        readonly commune: {
          readonly code: string,
          readonly name: string
        } | null
      },
      readonly review: ReadonlyArray<{
        readonly kind: Types.CopiedFactKind,
        readonly id: string,
        readonly what: string,
        readonly was: string,
        readonly now: string,
        readonly why: string,
        readonly change: Types.CopiedFactChange,
        readonly how: string
      }>
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

/** Copies a campaign into another year, as a draft of its province, and says what has to be reviewed in it. */
export const copyCampaign = "mutation copyCampaign($input:CopyCampaignInput!){copyCampaign(input:$input){__typename ...on CampaignCopy{campaign{...CampaignHead}review{kind id what was now why change how}}...RefusalDetails ...ConflictDetails}}fragment CampaignHead on Campaign{id provinceCode provinceName commune{code name}family title theme year startsOn startsNoEarlierThan endsOn dated period status retired}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<CopyCampaignMutation, CopyCampaignMutationVariables>;
