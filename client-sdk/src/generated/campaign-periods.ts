// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type CampaignPeriodsQueryVariables = Exact<{
  id: string;
}>;


export type CampaignPeriodsQuery = {
  readonly campaign: {
    readonly id: string,
    readonly title: string,
    readonly periods: ReadonlyArray<{
      readonly id: string,
      readonly name: string,
      readonly rhythm: Types.PeriodRhythm,
      readonly startsOn: string,
      readonly endsOn: string,
      readonly opensAt: string,
      readonly dueAt: string,
      readonly dueAtCommune: string,
      readonly dueAtDistrict: string,
      readonly dueAtProvince: string,
      readonly closesAt: string,
      readonly counts: boolean,
      readonly treeOn: string,
      readonly closedAt: string | null,
      readonly withdrawn: boolean,
      readonly version: number,
      readonly planDue: {
        readonly kind: Types.DeadlineKind,
        readonly words: string,
        readonly lastDay: string | null,
        readonly lateFrom: string | null
      } | null,
      readonly configured: {
        readonly at: string,
        readonly by: Types.Role,
        readonly reason: string
      } | null
    }>
  } | null
};

/** The reporting periods of a campaign, by the day they begin; one that an administrator configured shows the plan's own
 * deadline beside it. */
export const campaignPeriods = "query campaignPeriods($id:ID!){campaign(id:$id){id title periods{...ReportingPeriodDetails}}}fragment ReportingPeriodDetails on ReportingPeriod{id name rhythm startsOn endsOn opensAt dueAt dueAtCommune dueAtDistrict dueAtProvince closesAt counts treeOn planDue{...DeadlineDetails}configured{at by reason}closedAt withdrawn version}fragment DeadlineDetails on Deadline{kind words lastDay lateFrom}" as Document<CampaignPeriodsQuery, CampaignPeriodsQueryVariables>;
