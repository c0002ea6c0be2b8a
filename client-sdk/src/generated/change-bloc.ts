// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ChangeBlocMutationVariables = Exact<{
  id: string;
  version: number;
  name?: string | null | undefined;
  unitIds?: ReadonlyArray<string> | null | undefined;
  idempotencyKey?: string | null | undefined;
}>;


export type ChangeBlocMutation = {
  readonly changeBloc:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'OwnBloc',
      readonly id: string,
      readonly campaignId: string,
      readonly name: string,
      readonly unitIds: ReadonlyArray<string>,
      readonly version: number
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Another name or other units of a bloc the province grouped itself. */
export const changeBloc = "mutation changeBloc($id:ID!$version:Int!$name:String$unitIds:[ID!]$idempotencyKey:String){changeBloc(id:$id version:$version name:$name unitIds:$unitIds idempotencyKey:$idempotencyKey){__typename ...OwnBlocDetails ...RefusalDetails ...ConflictDetails}}fragment OwnBlocDetails on OwnBloc{id campaignId name unitIds version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<ChangeBlocMutation, ChangeBlocMutationVariables>;
