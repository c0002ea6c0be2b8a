// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type AssignedStandingsQueryVariables = Exact<{
  unitId: string;
  periodId: string;
}>;


export type AssignedStandingsQuery = {
  readonly assignedStandings: ReadonlyArray<{
    readonly state: Types.VerdictState,
    readonly attainment: string | null,
    readonly monthsMet: number | null,
    readonly monthsDue: number | null,
    readonly verifiedState: Types.VerdictState,
    readonly verifiedAttainment: string | null,
    readonly planState: Types.VerdictState | null,
    readonly planAttainment: string | null,
    readonly planVerifiedState: Types.VerdictState | null,
    readonly assigned: {
      readonly id: string,
      readonly says: string,
      readonly every: Types.Frequency,
      readonly judgedAt: ReadonlyArray<Types.UnitKind>,
      readonly startsOn: string,
      readonly endsOn: string | null,
      readonly decision: string | null,
      readonly reason: string,
      readonly assignedBy: string,
      readonly assignedAt: string,
      readonly withdrawnAt: string | null,
      readonly replacesId: string | null,
      readonly version: number,
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
      readonly unit: {
        readonly id: string,
        readonly code: string | null,
        readonly name: string,
        readonly fullName: string,
        readonly kind: Types.UnitKind,
        readonly provinceCode: string,
        readonly asOf: string,
        readonly inForce: boolean
      },
      readonly units: ReadonlyArray<{
        readonly id: string,
        readonly code: string | null,
        readonly name: string,
        readonly fullName: string,
        readonly kind: Types.UnitKind,
        readonly provinceCode: string,
        readonly asOf: string,
        readonly inForce: boolean
      }> | null,
      readonly campaign: {
        readonly id: string,
        readonly title: string
      },
      readonly target: {
        readonly id: string,
        readonly code: string,
        readonly says: string,
        readonly requirement: {
          readonly text: string
        }
      } | null
    }
  }>
};

/** How a unit stands in a period against what its commune assigned, beside the verdict of the plan's own targets. */
export const assignedStandings = "query assignedStandings($unitId:ID!$periodId:ID!){assignedStandings(unitId:$unitId periodId:$periodId){assigned{...AssignedTargetDetails}state attainment monthsMet monthsDue verifiedState verifiedAttainment planState planAttainment planVerifiedState}}fragment AssignedTargetDetails on AssignedTarget{id says requirement{...RequirementTree}every judgedAt unit{...UnitHead}units{...UnitHead}campaign{id title}target{id code says requirement{text}}startsOn endsOn decision reason assignedBy assignedAt withdrawnAt replacesId version}fragment RequirementTree on Requirement{...RequirementNode parts{...RequirementNode parts{...RequirementNode}}}fragment RequirementNode on Requirement{kind text comparator threshold grade unitKinds rank awardCount awardKind awardedBy indicator{id name measure}}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}" as Document<AssignedStandingsQuery, AssignedStandingsQueryVariables>;
