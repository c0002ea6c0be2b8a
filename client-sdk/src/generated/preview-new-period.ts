// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type PreviewNewPeriodQueryVariables = Exact<{
  input: Types.AddPeriodInput;
}>;


export type PreviewNewPeriodQuery = {
  readonly previewNewPeriod:
    | {
      readonly __typename: 'PeriodPreview',
      readonly savable: boolean,
      readonly before: {
        readonly id: string,
        readonly name: string,
        readonly rhythm: Types.PeriodRhythm,
        readonly startsOn: string,
        readonly endsOn: string,
        readonly opensAt: string,
        readonly dueAt: string,
        readonly dueAtCommune: string,
        readonly dueAtDistrict: string,
        readonly dueAtProvince: string,
        readonly closesAt: string,
        readonly counts: boolean,
        readonly treeOn: string,
        readonly closedAt: string | null,
        readonly withdrawn: boolean,
        readonly version: number,
        readonly planDue: {
          readonly kind: Types.DeadlineKind,
          readonly words: string,
          readonly lastDay: string | null,
          readonly lateFrom: string | null
        } | null,
        readonly configured: {
          readonly at: string,
          readonly by: Types.Role,
          readonly reason: string
        } | null
      } | null,
      readonly after: {
        readonly id: string,
        readonly name: string,
        readonly rhythm: Types.PeriodRhythm,
        readonly startsOn: string,
        readonly endsOn: string,
        readonly opensAt: string,
        readonly dueAt: string,
        readonly dueAtCommune: string,
        readonly dueAtDistrict: string,
        readonly dueAtProvince: string,
        readonly closesAt: string,
        readonly counts: boolean,
        readonly treeOn: string,
        readonly closedAt: string | null,
        readonly withdrawn: boolean,
        readonly version: number,
        readonly planDue: {
          readonly kind: Types.DeadlineKind,
          readonly words: string,
          readonly lastDay: string | null,
          readonly lateFrom: string | null
        } | null,
        readonly configured: {
          readonly at: string,
          readonly by: Types.Role,
          readonly reason: string
        } | null
      },
      readonly conflicts: ReadonlyArray<{
        readonly code: Types.PeriodConflictCode,
        readonly severity: Types.ConflictSeverity,
        readonly message: string,
        readonly fields: ReadonlyArray<string>,
        readonly accepted: boolean
      }>
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }

};

/** What adding a period would do; the same input to `addPeriod` does it. */
export const previewNewPeriod = "query previewNewPeriod($input:AddPeriodInput!){previewNewPeriod(input:$input){__typename ...PeriodPreviewDetails ...RefusalDetails}}fragment PeriodPreviewDetails on PeriodPreview{before{...ReportingPeriodDetails}after{...ReportingPeriodDetails}conflicts{code severity message fields accepted}savable}fragment ReportingPeriodDetails on ReportingPeriod{id name rhythm startsOn endsOn opensAt dueAt dueAtCommune dueAtDistrict dueAtProvince closesAt counts treeOn planDue{...DeadlineDetails}configured{at by reason}closedAt withdrawn version}fragment DeadlineDetails on Deadline{kind words lastDay lateFrom}fragment RefusalDetails on Refusal{refusalCode:code message fields}" as Document<PreviewNewPeriodQuery, PreviewNewPeriodQueryVariables>;
