// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type UnitQueryVariables = Exact<{
  id?: string | null | undefined;
  code?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type UnitQuery = {
  readonly unit: {
    readonly sample: boolean,
    readonly kindWord: string,
    readonly datesKnown: boolean,
    readonly validFrom: string | null,
    readonly validTo: string | null,
    readonly childCount: number,
    readonly id: string,
    readonly code: string | null,
    readonly name: string,
    readonly fullName: string,
    readonly kind: Types.UnitKind,
    readonly provinceCode: string,
    readonly asOf: string,
    readonly inForce: boolean,
    readonly ancestors: ReadonlyArray<{
      readonly id: string,
      readonly code: string | null,
      readonly name: string,
      readonly fullName: string,
      readonly kind: Types.UnitKind,
      readonly provinceCode: string,
      readonly asOf: string,
      readonly inForce: boolean
    }>,
    readonly lineage: {
      readonly predecessors: ReadonlyArray<{
        readonly kind: Types.LineageKind,
        readonly effectiveOn: string | null,
        readonly decree: string | null,
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
      }>,
      readonly successors: ReadonlyArray<{
        readonly kind: Types.LineageKind,
        readonly effectiveOn: string | null,
        readonly decree: string | null,
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
      }>
    },
    readonly history: ReadonlyArray<{
      readonly code: string | null,
      readonly name: string,
      readonly fullName: string,
      readonly kind: Types.UnitKind,
      readonly kindWord: string,
      readonly validFrom: string | null,
      readonly validTo: string | null,
      readonly datesKnown: boolean,
      readonly decree: string | null,
      readonly parent: {
        readonly id: string,
        readonly code: string | null,
        readonly name: string,
        readonly fullName: string,
        readonly kind: Types.UnitKind,
        readonly provinceCode: string,
        readonly asOf: string,
        readonly inForce: boolean
      } | null
    }>
  } | null
};

/** One unit by its id, or by the code it bears on the day: what stands above it, what it came from and what
 * became of it, and its states. */
export const unit = "query unit($id:ID$code:String$asOf:Date){unit(id:$id code:$code asOf:$asOf){...UnitHead sample kindWord datesKnown validFrom validTo childCount ancestors{...UnitHead}lineage{predecessors{...UnitLinkDetails}successors{...UnitLinkDetails}}history{code name fullName kind kindWord parent{...UnitHead}validFrom validTo datesKnown decree}}}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment UnitLinkDetails on UnitLink{kind effectiveOn decree unit{...UnitHead}}" as Document<UnitQuery, UnitQueryVariables>;
