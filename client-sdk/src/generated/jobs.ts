// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type JobsQueryVariables = Exact<{
  filter: Types.JobFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type JobsQuery = {
  readonly jobs: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly task: string,
      readonly subject: string,
      readonly state: Types.JobState,
      readonly runAt: string,
      readonly attempts: number,
      readonly maxAttempts: number,
      readonly lastError: string | null,
      readonly createdAt: string
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  } | null
};

/** The work the server does by itself for a province and has not done yet: what comes next first. */
export const jobs = "query jobs($filter:JobFilter!$first:Int!$after:String){jobs(filter:$filter first:$first after:$after){totalCount nodes{...JobDetails}pageInfo{...PageEnd}}}fragment JobDetails on Job{id task subject state runAt attempts maxAttempts lastError createdAt}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<JobsQuery, JobsQueryVariables>;
