// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type CampaignsQueryVariables = Exact<{
  filter?: Types.CampaignFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignsQuery = {
  readonly campaigns: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
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
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** The campaigns of all installed provinces, latest first; `filter` narrows them by province, year, family,
 * status or words. */
export const campaigns = "query campaigns($filter:CampaignFilter$first:Int!$after:String){campaigns(filter:$filter first:$first after:$after){totalCount nodes{...CampaignHead}pageInfo{...PageEnd}}}fragment CampaignHead on Campaign{id provinceCode provinceName commune{code name}family title theme year startsOn startsNoEarlierThan endsOn dated period status retired}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<CampaignsQuery, CampaignsQueryVariables>;
