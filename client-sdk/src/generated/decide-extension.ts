// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type DecideExtensionMutationVariables = Exact<{
  id: string;
  version: number;
  grant: boolean;
  until?: string | null | undefined;
  reason: string;
  idempotencyKey?: string | null | undefined;
}>;


export type DecideExtensionMutation = {
  readonly decideExtension:
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

/** Grants an extension that was asked for, or less of it, or denies it. */
export const decideExtension = "mutation decideExtension($id:ID!$version:Int!$grant:Boolean!$until:DateTime$reason:String!$idempotencyKey:String){decideExtension(id:$id version:$version grant:$grant until:$until reason:$reason idempotencyKey:$idempotencyKey){__typename ...ExtensionDetails ...RefusalDetails ...ConflictDetails}}fragment ExtensionDetails on Extension{id period{id name campaign{id title}}unit{...UnitHead}state inForce reason askedUntil until askedBy askedAt decidedBy decidedAt decisionReason withdrawnAt version mayDecide mayWithdraw}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<DecideExtensionMutation, DecideExtensionMutationVariables>;
