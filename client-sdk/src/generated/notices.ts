// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type NoticesQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = {
  readonly notices: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly kind: Types.NoticeKind,
      readonly title: string,
      readonly body: string,
      readonly link: string | null,
      readonly periodId: string | null,
      readonly createdAt: string,
      readonly readAt: string | null,
      readonly unit: {
        readonly id: string,
        readonly code: string | null,
        readonly name: string,
        readonly fullName: string,
        readonly kind: Types.UnitKind,
        readonly provinceCode: string,
        readonly asOf: string,
        readonly inForce: boolean
      } | null
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** What you were told, the latest first; `totalCount` of the unread ones is the number on the bell. */
export const notices = "query notices($unreadOnly:Boolean$first:Int!$after:String){notices(unreadOnly:$unreadOnly first:$first after:$after){totalCount nodes{id kind title body link unit{...UnitHead}periodId createdAt readAt}pageInfo{...PageEnd}}}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<NoticesQuery, NoticesQueryVariables>;
