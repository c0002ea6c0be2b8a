// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type SetNoticePreferenceMutationVariables = Exact<{
  kind?: Types.NoticeKind | null | undefined;
  inApp: boolean;
  email: boolean;
  address?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;


export type SetNoticePreferenceMutation = {
  readonly setNoticePreference:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'NoticePreferences',
      readonly address: string | null,
      readonly kinds: ReadonlyArray<{
        readonly kind: Types.NoticeKind,
        readonly inApp: boolean,
        readonly email: boolean
      }>
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Says how you want to be told, of one kind or of all. */
export const setNoticePreference = "mutation setNoticePreference($kind:NoticeKind$inApp:Boolean!$email:Boolean!$address:String$idempotencyKey:String){setNoticePreference(kind:$kind inApp:$inApp email:$email address:$address idempotencyKey:$idempotencyKey){__typename ...NoticePreferencesDetails ...RefusalDetails ...ConflictDetails}}fragment NoticePreferencesDetails on NoticePreferences{address kinds{kind inApp email}}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<SetNoticePreferenceMutation, SetNoticePreferenceMutationVariables>;
