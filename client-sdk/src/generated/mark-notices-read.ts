// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type MarkNoticesReadMutationVariables = Exact<{
  ids: ReadonlyArray<string>;
  idempotencyKey?: string | null | undefined;
}>;


export type MarkNoticesReadMutation = {
  readonly markNoticesRead:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'NoticesRead',
      readonly marked: number,
      readonly unread: number
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Marks your notices as read. */
export const markNoticesRead = "mutation markNoticesRead($ids:[ID!]!$idempotencyKey:String){markNoticesRead(ids:$ids idempotencyKey:$idempotencyKey){__typename ...on NoticesRead{marked unread}...RefusalDetails ...ConflictDetails}}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
