// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type CompareCampaignsQueryVariables = Exact<{
  left: string;
  right: string;
  areaCode?: string | null | undefined;
}>;


export type CompareCampaignsQuery = {
  readonly compareCampaigns: {
    readonly left: {
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
    readonly right: {
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
    readonly targets: ReadonlyArray<{
      readonly code: string,
      readonly left: {
        readonly id: string,
        readonly code: string,
        readonly says: string,
        readonly every: Types.Frequency,
        readonly judgedAt: ReadonlyArray<Types.UnitKind>,
        readonly wholeProvince: boolean,
        readonly requirement: {
          readonly kind: Types.RequirementKind,
          readonly text: string,
          readonly comparator: Types.Comparator | null,
          readonly threshold: number | null,
          readonly grade: string | null,
          readonly unitKinds: ReadonlyArray<Types.UnitKind>,
          readonly rank: number | null,
          readonly awardCount: number | null,
          readonly awardKind: Types.AwardKind | null,
          readonly awardedBy: ReadonlyArray<string>,
          readonly parts: ReadonlyArray<{
            readonly kind: Types.RequirementKind,
            readonly text: string,
            readonly comparator: Types.Comparator | null,
            readonly threshold: number | null,
            readonly grade: string | null,
            readonly unitKinds: ReadonlyArray<Types.UnitKind>,
            readonly rank: number | null,
            readonly awardCount: number | null,
            readonly awardKind: Types.AwardKind | null,
            readonly awardedBy: ReadonlyArray<string>,
            readonly parts: ReadonlyArray<{
              readonly kind: Types.RequirementKind,
              readonly text: string,
              readonly comparator: Types.Comparator | null,
              readonly threshold: number | null,
              readonly grade: string | null,
              readonly unitKinds: ReadonlyArray<Types.UnitKind>,
              readonly rank: number | null,
              readonly awardCount: number | null,
              readonly awardKind: Types.AwardKind | null,
              readonly awardedBy: ReadonlyArray<string>,
              readonly indicator: {
                readonly id: string,
                readonly name: string,
                readonly measure: Types.Measure
              } | null
            }>,
            readonly indicator: {
              readonly id: string,
              readonly name: string,
              readonly measure: Types.Measure
            } | null
          }>,
          readonly indicator: {
            readonly id: string,
            readonly name: string,
            readonly measure: Types.Measure
          } | null
        },
        readonly source: {
          readonly document: string,
          readonly section: string,
          readonly words: string | null
        },
        readonly notes: ReadonlyArray<{
          readonly kind: Types.NoteKind,
          readonly text: string
        }>
      } | null,
      readonly right: {
        readonly id: string,
        readonly code: string,
        readonly says: string,
        readonly every: Types.Frequency,
        readonly judgedAt: ReadonlyArray<Types.UnitKind>,
        readonly wholeProvince: boolean,
        readonly requirement: {
          readonly kind: Types.RequirementKind,
          readonly text: string,
          readonly comparator: Types.Comparator | null,
          readonly threshold: number | null,
          readonly grade: string | null,
          readonly unitKinds: ReadonlyArray<Types.UnitKind>,
          readonly rank: number | null,
          readonly awardCount: number | null,
          readonly awardKind: Types.AwardKind | null,
          readonly awardedBy: ReadonlyArray<string>,
          readonly parts: ReadonlyArray<{
            readonly kind: Types.RequirementKind,
            readonly text: string,
            readonly comparator: Types.Comparator | null,
            readonly threshold: number | null,
            readonly grade: string | null,
            readonly unitKinds: ReadonlyArray<Types.UnitKind>,
            readonly rank: number | null,
            readonly awardCount: number | null,
            readonly awardKind: Types.AwardKind | null,
            readonly awardedBy: ReadonlyArray<string>,
            readonly parts: ReadonlyArray<{
              readonly kind: Types.RequirementKind,
              readonly text: string,
              readonly comparator: Types.Comparator | null,
              readonly threshold: number | null,
              readonly grade: string | null,
              readonly unitKinds: ReadonlyArray<Types.UnitKind>,
              readonly rank: number | null,
              readonly awardCount: number | null,
              readonly awardKind: Types.AwardKind | null,
              readonly awardedBy: ReadonlyArray<string>,
              readonly indicator: {
                readonly id: string,
                readonly name: string,
                readonly measure: Types.Measure
              } | null
            }>,
            readonly indicator: {
              readonly id: string,
              readonly name: string,
              readonly measure: Types.Measure
            } | null
          }>,
          readonly indicator: {
            readonly id: string,
            readonly name: string,
            readonly measure: Types.Measure
          } | null
        },
        readonly source: {
          readonly document: string,
          readonly section: string,
          readonly words: string | null
        },
        readonly notes: ReadonlyArray<{
          readonly kind: Types.NoteKind,
          readonly text: string
        }>
      } | null,
      readonly differences: ReadonlyArray<{
        readonly aspect: Types.TargetAspect,
        readonly left: string,
        readonly right: string
      }>
    }>
  } | null
};

/** Two campaigns beside each other, target by target, and in what they differ; null when one does not exist. */
export const compareCampaigns = "query compareCampaigns($left:ID!$right:ID!$areaCode:String){compareCampaigns(left:$left right:$right areaCode:$areaCode){left{...CampaignHead}right{...CampaignHead}targets{code left{...TargetDetails}right{...TargetDetails}differences{aspect left right}}}}fragment CampaignHead on Campaign{id provinceCode provinceName commune{code name}family title theme year startsOn startsNoEarlierThan endsOn dated period status retired}fragment TargetDetails on Target{id code says every judgedAt wholeProvince requirement{...RequirementTree}source{...SourceRef}notes{...NoteText}}fragment RequirementTree on Requirement{...RequirementNode parts{...RequirementNode parts{...RequirementNode}}}fragment RequirementNode on Requirement{kind text comparator threshold grade unitKinds rank awardCount awardKind awardedBy indicator{id name measure}}fragment SourceRef on Source{document section words}fragment NoteText on Note{kind text}" as Document<CompareCampaignsQuery, CompareCampaignsQueryVariables>;
