// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type NoticePreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NoticePreferencesQuery = {
  readonly noticePreferences: {
    readonly address: string | null,
    readonly kinds: ReadonlyArray<{
      readonly kind: Types.NoticeKind,
      readonly inApp: boolean,
      readonly email: boolean
    }>
  }
};

/** How you are told: in the application, by e-mail, of each kind. */
export const noticePreferences = "query noticePreferences{noticePreferences{...NoticePreferencesDetails}}fragment NoticePreferencesDetails on NoticePreferences{address kinds{kind inApp email}}" as Document<NoticePreferencesQuery, NoticePreferencesQueryVariables>;
