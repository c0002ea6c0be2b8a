// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type AddEvidenceMutationVariables = Exact<{
  input: Types.AddEvidenceInput;
}>;


export type AddEvidenceMutation = {
  readonly addEvidence:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'Evidence',
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
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** Backs a value with a link; files are sent with `upload(client, 'evidence', file, { query: { reportId, indicatorId, name } })`. */
export const addEvidence = "mutation addEvidence($input:AddEvidenceInput!){addEvidence(input:$input){__typename ...EvidenceDetails ...RefusalDetails ...ConflictDetails}}fragment EvidenceDetails on Evidence{id reportId indicatorId kind name mediaType bytes digest url sinceRevision addedAt addedBy mayRemove}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<AddEvidenceMutation, AddEvidenceMutationVariables>;
