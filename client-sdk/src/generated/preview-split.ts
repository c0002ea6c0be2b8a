// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type PreviewSplitQueryVariables = Exact<{
  input: Types.SplitUnitInput;
}>;


export type PreviewSplitQuery = {
  readonly previewSplit: {
    readonly becomes: ReadonlyArray<string>,
    readonly unitsMoved: number,
    readonly membersMoved: number,
    readonly ends: ReadonlyArray<{
      readonly id: string,
      readonly code: string | null,
      readonly name: string,
      readonly fullName: string,
      readonly kind: Types.UnitKind,
      readonly provinceCode: string,
      readonly asOf: string,
      readonly inForce: boolean
    }>,
    readonly moves: ReadonlyArray<{
      readonly id: string,
      readonly code: string | null,
      readonly name: string,
      readonly fullName: string,
      readonly kind: Types.UnitKind,
      readonly provinceCode: string,
      readonly asOf: string,
      readonly inForce: boolean
    }>,
    readonly campaignsInFlight: ReadonlyArray<{
      readonly id: string,
      readonly title: string
    }>,
    readonly assignments: ReadonlyArray<{
      readonly userName: string,
      readonly role: Types.Role,
      readonly unit: string,
      readonly endsOn: string | null,
      readonly becomes: ReadonlyArray<string>,
      readonly gains: ReadonlyArray<string>,
      readonly loses: ReadonlyArray<string>
    }>,
    readonly faults: ReadonlyArray<{
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }>
  }
};

/** What a split would move, end and change, and what would refuse it; nothing is written. */
export const previewSplit = "query previewSplit($input:SplitUnitInput!){previewSplit(input:$input){...PreviewDetails}}fragment PreviewDetails on UnitRearrangementPreview{ends{...UnitHead}becomes moves{...UnitHead}unitsMoved membersMoved campaignsInFlight{id title}assignments{userName role unit endsOn becomes gains loses}faults{...RefusalDetails}}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment RefusalDetails on Refusal{refusalCode:code message fields}" as Document<PreviewSplitQuery, PreviewSplitQueryVariables>;
