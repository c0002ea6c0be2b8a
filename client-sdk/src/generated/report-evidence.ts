// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type ReportEvidenceQueryVariables = Exact<{
  unitId: string;
  periodId: string;
}>;


export type ReportEvidenceQuery = {
  readonly report: {
    readonly id: string,
    readonly revision: number,
    readonly evidence: ReadonlyArray<{
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
    }>
  } | null
};

/** The files and links that back the values of a report. */
export const reportEvidence = "query reportEvidence($unitId:ID!$periodId:ID!){report(unitId:$unitId periodId:$periodId){id revision evidence{...EvidenceDetails}}}fragment EvidenceDetails on Evidence{id reportId indicatorId kind name mediaType bytes digest url sinceRevision addedAt addedBy mayRemove}" as Document<ReportEvidenceQuery, ReportEvidenceQueryVariables>;
