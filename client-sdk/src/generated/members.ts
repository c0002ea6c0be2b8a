// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type MembersQueryVariables = Exact<{
  teamId: string;
  asOf?: string | null | undefined;
}>;


export type MembersQuery = {
  readonly unit: {
    readonly id: string,
    readonly code: string | null,
    readonly name: string,
    readonly fullName: string,
    readonly kind: Types.UnitKind,
    readonly provinceCode: string,
    readonly asOf: string,
    readonly inForce: boolean,
    readonly members: ReadonlyArray<{
      readonly id: string,
      readonly teamId: string,
      readonly name: string,
      readonly role: Types.MemberRole,
      readonly since: string,
      readonly until: string | null,
      readonly decision: string | null,
      readonly version: number
    }> | null
  } | null
};

/** Who serves in a team; personal data, so reading it is written to the audit trail. */
export const members = "query members($teamId:ID!$asOf:Date){unit(id:$teamId asOf:$asOf){...UnitHead members(asOf:$asOf){...MemberDetails}}}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment MemberDetails on Member{id teamId name role since until decision version}" as Document<MembersQuery, MembersQueryVariables>;
