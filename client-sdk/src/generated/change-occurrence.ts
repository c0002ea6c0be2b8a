// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ChangeOccurrenceMutationVariables = Exact<{
  input: Types.ChangeOccurrenceInput;
}>;


export type ChangeOccurrenceMutation = {
  readonly changeOccurrence:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'Occurrence',
      readonly id: string,
      readonly unitId: string,
      readonly indicatorId: string,
      readonly occurredOn: string,
      readonly grade: string | null,
      readonly description: string,
      readonly describer: string,
      readonly recordedBy: string,
      readonly recordedAt: string,
      readonly changedAt: string | null,
      readonly removedAt: string | null,
      readonly removedBy: string | null,
      readonly removalReason: string | null,
      readonly mayChange: boolean,
      readonly version: number
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Changes what is said of a good deed or an incident, or its day. */
export const changeOccurrence = "mutation changeOccurrence($input:ChangeOccurrenceInput!){changeOccurrence(input:$input){__typename ...OccurrenceDetails ...RefusalDetails ...ConflictDetails}}fragment OccurrenceDetails on Occurrence{id unitId indicatorId occurredOn grade description describer recordedBy recordedAt changedAt removedAt removedBy removalReason mayChange version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<ChangeOccurrenceMutation, ChangeOccurrenceMutationVariables>;
