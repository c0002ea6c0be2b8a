// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = {
  readonly whoAmI: {
    readonly userId: string | null,
    readonly name: string,
    readonly signedInBy: Types.SignInMethod,
    readonly assignments: ReadonlyArray<{
      readonly id: string,
      readonly role: Types.Role,
      readonly startsOn: string,
      readonly endsOn: string | null,
      readonly unit: {
        readonly id: string,
        readonly code: string | null,
        readonly name: string,
        readonly fullName: string,
        readonly kind: Types.UnitKind,
        readonly provinceCode: string,
        readonly asOf: string,
        readonly inForce: boolean
      } | null,
      readonly allows: ReadonlyArray<{
        readonly operation: string,
        readonly relations: ReadonlyArray<Types.UnitRelation>
      }>
    }>,
    readonly allows: ReadonlyArray<{
      readonly operation: string,
      readonly relations: ReadonlyArray<Types.UnitRelation>
    }>
  }
};

/** Who the token is, which rights it holds today and what they allow; nobody in particular without a token. */
export const whoAmI = "query whoAmI{whoAmI{userId name signedInBy assignments{id role unit{...UnitHead}startsOn endsOn allows{operation relations}}allows{operation relations}}}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}" as Document<WhoAmIQuery, WhoAmIQueryVariables>;
