// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ChangeMemberMutationVariables = Exact<{
  id: string;
  version: number;
  name?: string | null | undefined;
  role?: Types.MemberRole | null | undefined;
  on?: string | null | undefined;
  decision?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;


export type ChangeMemberMutation = {
  readonly changeMember:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'Member',
      readonly id: string,
      readonly teamId: string,
      readonly name: string,
      readonly role: Types.MemberRole,
      readonly since: string,
      readonly until: string | null,
      readonly decision: string | null,
      readonly version: number
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Changes what is said of a member; another role from a day on. */
export const changeMember = "mutation changeMember($id:ID!$version:Int!$name:String$role:MemberRole$on:Date$decision:String$idempotencyKey:String){changeMember(id:$id version:$version name:$name role:$role on:$on decision:$decision idempotencyKey:$idempotencyKey){__typename ...MemberDetails ...RefusalDetails ...ConflictDetails}}fragment MemberDetails on Member{id teamId name role since until decision version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<ChangeMemberMutation, ChangeMemberMutationVariables>;
