// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type GrantAssignmentMutationVariables = Exact<{
  input: Types.GrantAssignmentInput;
}>;


export type GrantAssignmentMutation = {
  readonly grantAssignment:
    | {
      readonly __typename: 'AssignmentGranted',
      readonly assignment: {
        readonly id: string,
        readonly userId: string,
        readonly userName: string,
        readonly role: Types.Role,
        readonly startsOn: string,
        readonly endsOn: string | null,
        readonly grantedBy: string,
        readonly grantedAt: string,
        readonly delegatedFrom: string | null,
        readonly revokedAt: string | null,
        readonly version: number,
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
      }
    }
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Grants a right within one's own, or passes one on (`delegatedFrom`). */
export const grantAssignment = "mutation grantAssignment($input:GrantAssignmentInput!){grantAssignment(input:$input){__typename ...on AssignmentGranted{assignment{...AssignmentDetails}}...RefusalDetails ...ConflictDetails}}fragment AssignmentDetails on Assignment{id userId userName role unit{...UnitHead}startsOn endsOn grantedBy grantedAt delegatedFrom revokedAt version}fragment UnitHead on Unit{id code name fullName kind provinceCode asOf inForce}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<GrantAssignmentMutation, GrantAssignmentMutationVariables>;
