// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type WithdrawPeriodMutationVariables = Exact<{
  periodId: string;
  version: number;
  reason: string;
  idempotencyKey?: string | null | undefined;
}>;


export type WithdrawPeriodMutation = {
  readonly withdrawPeriod:
    | {
      readonly __typename: 'Conflict',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly current: string,
      readonly yours: string,
      readonly currentVersion: number
    }
    | {
      readonly __typename: 'Refusal',
      readonly message: string,
      readonly fields: ReadonlyArray<string>,
      readonly refusalCode: Types.RefusalCode
    }
    | {
      readonly __typename: 'ReportingPeriod',
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
    }

};

/** A period in which nobody has reported anything is no longer asked for. */
export const withdrawPeriod = "mutation withdrawPeriod($periodId:ID!$version:Int!$reason:String!$idempotencyKey:String){withdrawPeriod(periodId:$periodId version:$version reason:$reason idempotencyKey:$idempotencyKey){__typename ...ReportingPeriodDetails ...RefusalDetails ...ConflictDetails}}fragment ReportingPeriodDetails on ReportingPeriod{id name rhythm startsOn endsOn opensAt dueAt dueAtCommune dueAtDistrict dueAtProvince closesAt counts treeOn planDue{...DeadlineDetails}configured{at by reason}closedAt withdrawn version}fragment DeadlineDetails on Deadline{kind words lastDay lateFrom}fragment RefusalDetails on Refusal{refusalCode:code message fields}fragment ConflictDetails on Conflict{message fields current yours currentVersion:version}" as Document<WithdrawPeriodMutation, WithdrawPeriodMutationVariables>;
