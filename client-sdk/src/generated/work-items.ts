// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type WorkItemsQueryVariables = Exact<{
  filter?: Types.WorkItemFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WorkItemsQuery = {
  readonly workItems: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly number: number,
      readonly content: string,
      readonly workPlan: {
        readonly id: string,
        readonly title: string,
        readonly year: number,
        readonly provinceCode: string
      },
      readonly lead: {
        readonly id: string,
        readonly name: string,
        readonly level: Types.Level
      },
      readonly coordinating: ReadonlyArray<{
        readonly id: string,
        readonly name: string,
        readonly level: Types.Level
      }>,
      readonly due: {
        readonly kind: Types.DeadlineKind,
        readonly words: string,
        readonly lastDay: string | null,
        readonly lateFrom: string | null
      },
      readonly source: {
        readonly document: string,
        readonly section: string,
        readonly words: string | null
      },
      readonly notes: ReadonlyArray<{
        readonly kind: Types.NoteKind,
        readonly text: string
      }>
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** The rows of the work plans of all installed provinces, in the order of their plans. */
export const workItems = "query workItems($filter:WorkItemFilter$first:Int!$after:String){workItems(filter:$filter first:$first after:$after){totalCount nodes{...WorkItemDetails workPlan{id title year provinceCode}}pageInfo{...PageEnd}}}fragment WorkItemDetails on WorkItem{id number content lead{...BodyRef}coordinating{...BodyRef}due{...DeadlineDetails}source{...SourceRef}notes{...NoteText}}fragment BodyRef on Body{id name level}fragment DeadlineDetails on Deadline{kind words lastDay lateFrom}fragment SourceRef on Source{document section words}fragment NoteText on Note{kind text}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<WorkItemsQuery, WorkItemsQueryVariables>;
