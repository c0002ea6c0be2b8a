// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type DefineBlocMutationVariables = Exact<{
  input: Types.DefineBlocInput;
}>;


export type DefineBlocMutation = {
  readonly defineBloc:
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

/** Groups units of a campaign as peers, in all its periods. */
export const defineBloc = "mutation defineBloc($input:DefineBlocInput!){defineBloc(input:$input){__typename ...OwnBlocDetails ...RefusalDetails ...ConflictDetails}}fragment OwnBlocDetails on OwnBloc{id campaignId name unitIds version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<DefineBlocMutation, DefineBlocMutationVariables>;
