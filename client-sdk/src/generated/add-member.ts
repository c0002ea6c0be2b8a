// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type AddMemberMutationVariables = Exact<{
  teamId: string;
  name: string;
  role: Types.MemberRole;
  since: string;
  decision?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;


export type AddMemberMutation = {
  readonly addMember:
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

/** Takes somebody into a team. */
export const addMember = "mutation addMember($teamId:ID!$name:String!$role:MemberRole!$since:Date!$decision:String$idempotencyKey:String){addMember(teamId:$teamId name:$name role:$role since:$since decision:$decision idempotencyKey:$idempotencyKey){__typename ...MemberDetails ...RefusalDetails ...ConflictDetails}}fragment MemberDetails on Member{id teamId name role since until decision version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<AddMemberMutation, AddMemberMutationVariables>;
