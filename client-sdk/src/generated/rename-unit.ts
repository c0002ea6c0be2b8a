// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type RenameUnitMutationVariables = Exact<{
  id: string;
  version: number;
  name: string;
  kindWord?: string | null | undefined;
  on: string;
  decree?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;


export type RenameUnitMutation = {
  readonly renameUnit:
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

/** Gives a unit another name as of a day; what it was called before stays true for the time before. */
export const renameUnit = "mutation renameUnit($id:ID!$version:Int!$name:String!$kindWord:String$on:Date!$decree:String$idempotencyKey:String){renameUnit(id:$id version:$version name:$name kindWord:$kindWord on:$on decree:$decree idempotencyKey:$idempotencyKey){__typename ...ChangedUnit ...RefusalDetails ...ConflictDetails}}fragment ChangedUnit on Unit{...UnitHead kindWord validFrom validTo version}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<RenameUnitMutation, RenameUnitMutationVariables>;
