// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type { Document } from '../document.ts';
export type RankingComplaintsQueryVariables = Exact<{
  id: string;
}>;


export type RankingComplaintsQuery = {
  readonly ranking: {
    readonly complaints: ReadonlyArray<{
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
    }>
  } | null
};

/** Complaints about a ranking: all for who answers them, else those of units one may read. */
export const rankingComplaints = "query rankingComplaints($id:ID!){ranking(id:$id){complaints{...RankingComplaintDetails}}}fragment RankingComplaintDetails on RankingComplaint{id rankingId unitId text filedAt filedBy answer accepted answeredAt answeredBy version}" as Document<RankingComplaintsQuery, RankingComplaintsQueryVariables>;
