// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ImportUnitsMutationVariables = Exact<{
  unitId: string;
  content: string;
  mode: Types.ImportMode;
  idempotencyKey?: string | null | undefined;
}>;


export type ImportUnitsMutation = {
  readonly importUnits:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'ImportReport',
      readonly mode: Types.ImportMode,
      readonly rows: number,
      readonly validRows: number,
      readonly importedRows: number,
      readonly newUnits: number,
      readonly knownUnits: number,
      readonly newMembers: number,
      readonly knownMembers: number,
      readonly ignoredColumns: ReadonlyArray<string>,
      readonly ignoredRows: ReadonlyArray<number>,
      readonly hiddenRows: number,
      readonly sheet: string | null,
      readonly faultCount: number,
      readonly faults: ReadonlyArray<{
        readonly row: number,
        readonly column: string,
        readonly value: string,
        readonly message: string,
        readonly cure: string
      }>
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Checks or imports a file of units and members below a unit (see docs/import.md; the HTTP route takes larger files). */
export const importUnits = "mutation importUnits($unitId:ID!$content:String!$mode:ImportMode!$idempotencyKey:String){importUnits(unitId:$unitId content:$content mode:$mode idempotencyKey:$idempotencyKey){__typename ...on ImportReport{mode rows validRows importedRows newUnits knownUnits newMembers knownMembers ignoredColumns ignoredRows hiddenRows sheet faultCount faults{row column value message cure}}...RefusalDetails ...ConflictDetails}}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<ImportUnitsMutation, ImportUnitsMutationVariables>;
