// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type IndicatorsQueryVariables = Exact<{
  filter?: Types.IndicatorFilter | null | undefined;
}>;


export type IndicatorsQuery = {
  readonly indicators: ReadonlyArray<{
    readonly differsIn: ReadonlyArray<Types.TargetAspect>,
    readonly id: string,
    readonly name: string,
    readonly measure: Types.Measure,
    readonly aggregation: Types.Aggregation,
    readonly shared: boolean,
    readonly numerator: string | null,
    readonly denominator: string | null,
    readonly counts: string | null,
    readonly asks: string | null,
    readonly recorded: boolean,
    readonly recordGrades: ReadonlyArray<string>,
    readonly evidence: Types.EvidenceRule | null,
    readonly targets: ReadonlyArray<{
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
        readonly indicator: {
          readonly id: string,
          readonly name: string,
          readonly measure: Types.Measure
        } | null
      },
      readonly campaign: {
        readonly id: string,
        readonly title: string,
        readonly provinceCode: string,
        readonly provinceName: string
      }
    }>,
    readonly bounds: {
      readonly atLeast: number | null,
      readonly atMost: number | null,
      readonly severity: Types.Severity
    } | null,
    readonly scale: {
      readonly name: string,
      readonly grades: ReadonlyArray<string>,
      readonly basis: string
    } | null,
    readonly standard: {
      readonly name: string,
      readonly basis: string
    } | null,
    readonly comparesWith: {
      readonly indicatorId: string,
      readonly how: string
    } | null
  }>
};

/** What is measured, across all provinces, with the targets each campaign sets for it. */
export const indicators = "query indicators($filter:IndicatorFilter){indicators(filter:$filter){...IndicatorHead differsIn targets{id code says every judgedAt wholeProvince requirement{...RequirementNode}campaign{id title provinceCode provinceName}}}}fragment IndicatorHead on Indicator{id name measure aggregation shared numerator denominator counts asks recorded recordGrades evidence bounds{atLeast atMost severity}scale{name grades basis}standard{name basis}comparesWith{indicatorId how}}fragment RequirementNode on Requirement{kind text comparator threshold grade unitKinds rank awardCount awardKind awardedBy indicator{id name measure}}" as Document<IndicatorsQuery, IndicatorsQueryVariables>;
