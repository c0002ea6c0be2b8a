// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type FileComplaintMutationVariables = Exact<{
  input: Types.FileComplaintInput;
}>;


export type FileComplaintMutation = {
  readonly fileComplaint:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'RankingComplaint',
      readonly id: string,
      readonly rankingId: string,
      readonly unitId: string,
      readonly text: string,
      readonly filedAt: string,
      readonly filedBy: string,
      readonly answer: string | null,
      readonly accepted: boolean | null,
      readonly answeredAt: string | null,
      readonly answeredBy: string | null,
      readonly version: number
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Objects to a published ranking on behalf of a ranked unit, while complaints are taken. */
export const fileComplaint = "mutation fileComplaint($input:FileComplaintInput!){fileComplaint(input:$input){__typename ...RankingComplaintDetails ...RefusalDetails ...ConflictDetails}}fragment RankingComplaintDetails on RankingComplaint{id rankingId unitId text filedAt filedBy answer accepted answeredAt answeredBy version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<FileComplaintMutation, FileComplaintMutationVariables>;
