// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type CalendarQueryVariables = Exact<{
  filter: Types.CalendarFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type CalendarQuery = {
  readonly calendar: {
    readonly totalCount: number,
    readonly nodes: ReadonlyArray<{
      readonly id: string,
      readonly kind: Types.CalendarKind,
      readonly title: string,
      readonly dueAt: string,
      readonly lastDay: string,
      readonly provinceCode: string,
      readonly planDue: {
        readonly kind: Types.DeadlineKind,
        readonly words: string,
        readonly lastDay: string | null,
        readonly lateFrom: string | null
      } | null,
      readonly campaign: {
        readonly id: string,
        readonly title: string
      } | null,
      readonly period: {
        readonly id: string,
        readonly name: string,
        readonly opensAt: string,
        readonly closesAt: string
      } | null
    }>,
    readonly pageInfo: {
      readonly hasNextPage: boolean,
      readonly endCursor: string | null
    }
  }
};

/** Everything that falls due between two days, earliest first; for a unit, at the due times of its level. */
export const calendar = "query calendar($filter:CalendarFilter!$first:Int!$after:String){calendar(filter:$filter first:$first after:$after){totalCount nodes{id kind title dueAt lastDay planDue{...DeadlineDetails}provinceCode campaign{id title}period{id name opensAt closesAt}}pageInfo{...PageEnd}}}fragment DeadlineDetails on Deadline{kind words lastDay lateFrom}fragment PageEnd on PageInfo{hasNextPage endCursor}" as Document<CalendarQuery, CalendarQueryVariables>;
