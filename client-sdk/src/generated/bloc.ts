// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type BlocQueryVariables = Exact<{
  periodId: string;
  id: string;
}>;


export type BlocQuery = {
  readonly blocs: {
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly origin: Types.BlocOrigin,
      readonly name: string,
      readonly kinds: ReadonlyArray<Types.UnitKind>,
      readonly parentId: string | null,
      readonly unitCount: number,
      readonly blocVersion: number | null,
      readonly units: ReadonlyArray<{
        readonly id: string,
        readonly code: string | null,
        readonly name: string,
        readonly fullName: string,
        readonly kind: Types.UnitKind,
        readonly provinceCode: string,
        readonly asOf: string,
        readonly inForce: boolean
      }>
    }>
  }
};

/** A bloc with its units. */
export const bloc = "query bloc($periodId:ID!$id:ID!){blocs(periodId:$periodId id:$id first:1){nodes{...RankingBlocHead units{...UnitHead}}}}fragment RankingBlocHead on RankingBloc{id origin name kinds parentId unitCount blocVersion:version}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}" as Document<BlocQuery, BlocQueryVariables>;
