// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type GrantExtensionMutationVariables = Exact<{
  unitId: string;
  periodId: string;
  until: string;
  reason: string;
  idempotencyKey?: string | null | undefined;
}>;


export type GrantExtensionMutation = {
  readonly grantExtension:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'Extension',
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
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Grants a later due time without being asked. */
export const grantExtension = "mutation grantExtension($unitId:ID!$periodId:ID!$until:DateTime!$reason:String!$idempotencyKey:String){grantExtension(unitId:$unitId periodId:$periodId until:$until reason:$reason idempotencyKey:$idempotencyKey){__typename ...ExtensionDetails ...RefusalDetails ...ConflictDetails}}fragment ExtensionDetails on Extension{id period{id name campaign{id title}}unit{...UnitHead}state inForce reason askedUntil until askedBy askedAt decidedBy decidedAt decisionReason withdrawnAt version mayDecide mayWithdraw}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<GrantExtensionMutation, GrantExtensionMutationVariables>;
