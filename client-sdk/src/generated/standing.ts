// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type StandingQueryVariables = Exact<{
  unitId: string;
  periodId: string;
}>;


export type StandingQuery = {
  readonly standing: {
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
    readonly targets: ReadonlyArray<{
      readonly state: Types.VerdictState,
      readonly attainment: string | null,
      readonly monthsMet: number | null,
      readonly monthsDue: number | null,
      readonly verifiedState: Types.VerdictState,
      readonly verifiedAttainment: string | null,
      readonly verifiedMonthsMet: number | null,
      readonly verifiedMonthsDue: number | null,
      readonly target: {
        readonly code: string,
        readonly says: string
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
      }>,
      readonly verifiedValues: ReadonlyArray<{
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
      }>,
      readonly byKind: ReadonlyArray<{
        readonly kind: Types.UnitKind,
        readonly units: number,
        readonly state: Types.VerdictState | null,
        readonly attainment: string | null,
        readonly verifiedState: Types.VerdictState | null,
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
    }>
  } | null
};

/** How a unit stands in a period, against each target, and by kind of the units below it; null when it is not on the
 * roll of the period, or not within your rights. */
export const standing = "query standing($unitId:ID!$periodId:ID!){standing(unitId:$unitId periodId:$periodId){...StandingHead targets{target{code says}state attainment monthsMet monthsDue values{...MeasuredFigures}verifiedState verifiedAttainment verifiedMonthsMet verifiedMonthsDue verifiedValues{...MeasuredFigures}byKind{kind units state attainment values{...MeasuredFigures}verifiedState}}}}fragment StandingHead on Standing{unitId periodId campaignId name kind onRoll dueReports reported late verified met due attainment score verifiedMet verifiedDue verifiedAttainment verifiedScore}fragment MeasuredFigures on MeasuredValue{indicatorId part whole count result results{result units}reported notApplicable words}" as Document<StandingQuery, StandingQueryVariables>;
