// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type { Document } from '../document.ts';
export type OpenPeriodsQueryVariables = Exact<{
  unitId?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type OpenPeriodsQuery = {
  readonly openPeriods: ReadonlyArray<{
    readonly periodId: string,
    readonly units: number,
    readonly pastDue: number,
    readonly firstDueAt: string,
    readonly closesAt: string,
    readonly period: {
      readonly name: string,
      readonly campaign: {
        readonly id: string,
        readonly title: string
      }
    }
  }>
};

/** In which periods units could report, now or at an instant, and how many of them. */
export const openPeriods = "query openPeriods($unitId:ID$at:DateTime){openPeriods(unitId:$unitId at:$at){periodId period{name campaign{id title}}units pastDue firstDueAt closesAt}}" as Document<OpenPeriodsQuery, OpenPeriodsQueryVariables>;
