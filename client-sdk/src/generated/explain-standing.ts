// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ExplainStandingQueryVariables = Exact<{
  unitId: string;
  periodId: string;
  stage: Types.FigureStage;
}>;


export type ExplainStandingQuery = {
  readonly explainStanding: {
    readonly unitId: string,
    readonly score: string,
    readonly targetsMet: number,
    readonly targetsDue: number,
    readonly attainment: string,
    readonly contributions: ReadonlyArray<{
      readonly kind: Types.ContributionKind,
      readonly what: string,
      readonly label: string,
      readonly asked: string | null,
      readonly points: string,
      readonly of: string,
      readonly state: Types.VerdictState | null,
      readonly attainment: string | null,
      readonly value: string,
      readonly monthsMet: number | null,
      readonly monthsDue: number | null,
      readonly share: {
        readonly met: number,
        readonly units: number
      } | null,
      readonly figures: ReadonlyArray<{
        readonly indicatorId: string,
        readonly name: string,
        readonly measure: Types.Measure,
        readonly own: boolean,
        readonly result: string | null,
        readonly part: string,
        readonly whole: string,
        readonly reported: number,
        readonly notApplicable: number,
        readonly unitKind: Types.UnitKind
      }>
    }>
  } | null
};

/** The score of a unit as its figures stand now, part by part. */
export const explainStanding = "query explainStanding($unitId:ID!$periodId:ID!$stage:FigureStage!){explainStanding(unitId:$unitId periodId:$periodId stage:$stage){unitId score targetsMet targetsDue attainment contributions{...ContributionDetails}}}fragment ContributionDetails on ScoreContribution{kind what label asked points of state attainment value monthsMet monthsDue share{met units}figures{indicatorId name measure unitKind:kind own result part whole reported notApplicable}}" as Document<ExplainStandingQuery, ExplainStandingQueryVariables>;
