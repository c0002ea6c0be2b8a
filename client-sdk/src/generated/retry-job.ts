// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type RetryJobMutationVariables = Exact<{
  provinceId: string;
  id: string;
  idempotencyKey?: string | null | undefined;
}>;


export type RetryJobMutation = {
  readonly retryJob:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'JobRetried',
      readonly job: {
        readonly id: string,
        readonly task: string,
        readonly subject: string,
        readonly state: Types.JobState,
        readonly runAt: string,
        readonly attempts: number,
        readonly maxAttempts: number,
        readonly lastError: string | null,
        readonly createdAt: string
      }
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Tries a parked job again. */
export const retryJob = "mutation retryJob($provinceId:ID!$id:ID!$idempotencyKey:String){retryJob(provinceId:$provinceId id:$id idempotencyKey:$idempotencyKey){__typename ...on JobRetried{job{...JobDetails}}...RefusalDetails ...ConflictDetails}}fragment JobDetails on Job{id task subject state runAt attempts maxAttempts lastError createdAt}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<RetryJobMutation, RetryJobMutationVariables>;
