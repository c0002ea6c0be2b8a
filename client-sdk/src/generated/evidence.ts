// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type EvidenceQueryVariables = Exact<{
  id: string;
}>;


export type EvidenceQuery = {
  readonly evidence: {
    readonly id: string,
    readonly reportId: string,
    readonly indicatorId: string,
    readonly kind: Types.EvidenceKind,
    readonly name: string,
    readonly mediaType: string | null,
    readonly bytes: number | null,
    readonly digest: string | null,
    readonly url: string,
    readonly sinceRevision: number,
    readonly addedAt: string,
    readonly addedBy: string,
    readonly mayRemove: boolean
  } | null
};

/** One file or link that backs a value. */
export const evidence = "query evidence($id:ID!){evidence(id:$id){...EvidenceDetails}}fragment EvidenceDetails on Evidence{id reportId indicatorId kind name mediaType bytes digest url sinceRevision addedAt addedBy mayRemove}" as Document<EvidenceQuery, EvidenceQueryVariables>;
