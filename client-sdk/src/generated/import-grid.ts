// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ImportGridMutationVariables = Exact<{
  unitId: string;
  periodId: string;
  content: string;
  mode: Types.GridImportMode;
  allOrNothing?: boolean;
  removes?: number;
  idempotencyKey?: string | null | undefined;
}>;


export type ImportGridMutation = {
  readonly importGrid:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'GridImportReport',
      readonly mode: Types.GridImportMode,
      readonly applied: boolean,
      readonly rows: number,
      readonly unchanged: number,
      readonly saved: number,
      readonly submitted: number,
      readonly heldBack: number,
      readonly faultyRows: number,
      readonly changedValues: number,
      readonly ignoredColumns: ReadonlyArray<string>,
      readonly ignoredRows: ReadonlyArray<number>,
      readonly hiddenRows: number,
      readonly sheet: string | null,
      readonly removedValues: number,
      readonly faultCount: number,
      readonly removals: ReadonlyArray<{
        readonly row: number,
        readonly column: string,
        readonly heading: string,
        readonly unit: string,
        readonly value: string
      }>,
      readonly faults: ReadonlyArray<{
        readonly row: number,
        readonly column: string,
        readonly heading: string,
        readonly unit: string,
        readonly value: string,
        readonly code: string,
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

/** Checks or imports figures from a table as text (see docs/grid.md; the HTTP route takes files, XLSX among them). */
export const importGrid = "mutation importGrid($unitId:ID!$periodId:ID!$content:String!$mode:GridImportMode!$allOrNothing:Boolean!=false$removes:Int!=0$idempotencyKey:String){importGrid(unitId:$unitId periodId:$periodId content:$content mode:$mode allOrNothing:$allOrNothing removes:$removes idempotencyKey:$idempotencyKey){__typename ...on GridImportReport{mode applied rows unchanged saved submitted heldBack faultyRows changedValues ignoredColumns ignoredRows hiddenRows sheet removedValues removals{row column heading unit value}faultCount faults{row column heading unit value code message cure}}...RefusalDetails ...ConflictDetails}}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<ImportGridMutation, ImportGridMutationVariables>;
