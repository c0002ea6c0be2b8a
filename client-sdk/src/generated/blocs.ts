// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type BlocsQueryVariables = Exact<{
  periodId: string;
  first: number;
  after?: string | null | undefined;
  unitId?: string | null | undefined;
  kind?: Types.UnitKind | null | undefined;
}>;


export type BlocsQuery = {
  readonly blocs: {
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly origin: Types.BlocOrigin,
      readonly name: string,
      readonly kinds: ReadonlyArray<Types.UnitKind>,
      readonly parentId: string | null,
      readonly unitCount: number,
      readonly blocVersion: number | null
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** The peers that units are ranked among in a period; with `unitId` only the bloc of that unit. */
export const blocs = "query blocs($periodId:ID!$first:Int!$after:String$unitId:ID$kind:UnitKind){blocs(periodId:$periodId first:$first after:$after unitId:$unitId kind:$kind){nodes{...RankingBlocHead}pageInfo{...PageEnd}}}fragment RankingBlocHead on RankingBloc{id origin name kinds parentId unitCount blocVersion:version}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<BlocsQuery, BlocsQueryVariables>;
