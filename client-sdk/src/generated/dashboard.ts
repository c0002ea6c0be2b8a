// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type DashboardQueryVariables = Exact<{
  unitId: string;
  campaignId: string;
}>;


export type DashboardQuery = {
  readonly dashboard: ReadonlyArray<{
    readonly unitId: string,
    readonly periodId: string,
    readonly campaignId: string,
    readonly name: string,
    readonly kind: Types.UnitKind,
    readonly onRoll: boolean,
    readonly dueReports: number,
    readonly reported: number,
    readonly late: number,
    readonly verified: number,
    readonly met: number,
    readonly due: number,
    readonly attainment: string,
    readonly score: string,
    readonly verifiedMet: number,
    readonly verifiedDue: number,
    readonly verifiedAttainment: string,
    readonly verifiedScore: string,
    readonly period: {
      readonly name: string,
      readonly startsOn: string,
      readonly endsOn: string
    },
    readonly values: ReadonlyArray<{
      readonly indicatorId: string | null,
      readonly part: number | null,
      readonly whole: number | null,
      readonly count: number | null,
      readonly result: string | null,
      readonly reported: number,
      readonly notApplicable: number,
      readonly words: string,
      readonly results: ReadonlyArray<{
        readonly result: string,
        readonly units: number
      }>
    }>
  }>
};

/** A unit through the periods of a campaign, with its figures in each; empty where one may not know. */
export const dashboard = "query dashboard($unitId:ID!$campaignId:ID!){dashboard(unitId:$unitId campaignId:$campaignId){...StandingHead period{name startsOn endsOn}values{...MeasuredFigures}}}fragment StandingHead on Standing{unitId periodId campaignId name kind onRoll dueReports reported late verified met due attainment score verifiedMet verifiedDue verifiedAttainment verifiedScore}fragment MeasuredFigures on MeasuredValue{indicatorId part whole count result results{result units}reported notApplicable words}" as Document<DashboardQuery, DashboardQueryVariables>;
