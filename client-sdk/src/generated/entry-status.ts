// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type EntryStatusQueryVariables = Exact<{
  unitId: string;
  periodId: string;
  at?: string | null | undefined;
}>;


export type EntryStatusQuery = {
  readonly entryStatus: {
    readonly whoCanLift: string | null,
    readonly mayAskExtension: boolean,
    readonly mayVerify: boolean,
    readonly mayReturn: boolean,
    readonly mayApprove: boolean,
    readonly unitId: string,
    readonly periodId: string,
    readonly mayWrite: boolean,
    readonly rule: Types.EntryRule,
    readonly message: string,
    readonly opensAt: string,
    readonly dueAt: string,
    readonly closesAt: string,
    readonly late: boolean,
    readonly at: string,
    readonly serverTime: string,
    readonly status: Types.ReportStatus | null,
    readonly request: Types.EntryRequest,
    readonly extension: {
      readonly id: string,
      readonly state: Types.ExtensionState,
      readonly inForce: boolean,
      readonly reason: string,
      readonly askedUntil: string | null,
      readonly until: string,
      readonly askedBy: string | null,
      readonly askedAt: string | null,
      readonly decidedBy: string | null,
      readonly decidedAt: string | null,
      readonly decisionReason: string | null,
      readonly withdrawnAt: string | null,
      readonly version: number,
      readonly mayDecide: boolean,
      readonly mayWithdraw: boolean,
      readonly period: {
        readonly id: string,
        readonly name: string,
        readonly campaign: {
          readonly id: string,
          readonly title: string
        }
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
      }
    } | null
  } | null
};

/** Whether a unit may write its report for a period, now or at an instant; which rule says so, and who lifts it. */
export const entryStatus = "query entryStatus($unitId:ID!$periodId:ID!$at:DateTime){entryStatus(unitId:$unitId periodId:$periodId at:$at){...EntryStatusDetails extension{...ExtensionDetails}whoCanLift mayAskExtension mayVerify mayReturn mayApprove}}fragment EntryStatusDetails on EntryStatus{unitId periodId mayWrite rule message opensAt dueAt closesAt late at serverTime status request}fragment ExtensionDetails on Extension{id period{id name campaign{id title}}unit{...UnitHead}state inForce reason askedUntil until askedBy askedAt decidedBy decidedAt decisionReason withdrawnAt version mayDecide mayWithdraw}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}" as Document<EntryStatusQuery, EntryStatusQueryVariables>;
