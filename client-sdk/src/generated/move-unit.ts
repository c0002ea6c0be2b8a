// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type MoveUnitMutationVariables = Exact<{
  id: string;
  version: number;
  parentId: string;
  on: string;
  decree?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;


export type MoveUnitMutation = {
  readonly moveUnit:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }
    | {
      readonly __typename: 'Unit',
      readonly kindWord: string,
      readonly validFrom: string | null,
      readonly validTo: string | null,
      readonly version: number,
      readonly id: string,
      readonly code: string | null,
      readonly name: string,
      readonly fullName: string,
      readonly kind: Types.UnitKind,
      readonly provinceCode: string,
      readonly asOf: string,
      readonly inForce: boolean
    }

};

/** Puts a unit under another one as of a day. */
export const moveUnit = "mutation moveUnit($id:ID!$version:Int!$parentId:ID!$on:Date!$decree:String$idempotencyKey:String){moveUnit(id:$id version:$version parentId:$parentId on:$on decree:$decree idempotencyKey:$idempotencyKey){__typename ...ChangedUnit ...RefusalDetails ...ConflictDetails}}fragment ChangedUnit on Unit{...UnitHead kindWord validFrom validTo version}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<MoveUnitMutation, MoveUnitMutationVariables>;
