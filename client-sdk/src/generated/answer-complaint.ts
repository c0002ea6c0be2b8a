// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type AnswerComplaintMutationVariables = Exact<{
  id: string;
  version: number;
  answer: string;
  accepted: boolean;
  idempotencyKey?: string | null | undefined;
}>;


export type AnswerComplaintMutation = {
  readonly answerComplaint:
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

/** Answers a complaint of somebody else. */
export const answerComplaint = "mutation answerComplaint($id:ID!$version:Int!$answer:String!$accepted:Boolean!$idempotencyKey:String){answerComplaint(id:$id version:$version answer:$answer accepted:$accepted idempotencyKey:$idempotencyKey){__typename ...RankingComplaintDetails ...RefusalDetails ...ConflictDetails}}fragment RankingComplaintDetails on RankingComplaint{id rankingId unitId text filedAt filedBy answer accepted answeredAt answeredBy version}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<AnswerComplaintMutation, AnswerComplaintMutationVariables>;
