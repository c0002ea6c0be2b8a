// Made by `npm run codegen` from schema/schema.graphql and client-sdk/operations: do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
import type * as Types from './inputs.ts';

import type { Document } from '../document.ts';
export type WorkPlansQueryVariables = Exact<{
  provinceCode?: string | null | undefined;
  year?: number | null | undefined;
}>;


export type WorkPlansQuery = {
  readonly workPlans: ReadonlyArray<{
    readonly id: string,
    readonly provinceCode: string,
    readonly title: string,
    readonly year: number,
    readonly campaignId: string | null,
    readonly focuses: ReadonlyArray<string>,
    readonly resultsServe: ReadonlyArray<string>,
    readonly duties: ReadonlyArray<{
      readonly does: ReadonlyArray<string>,
      readonly body: {
        readonly id: string,
        readonly name: string,
        readonly level: Types.Level
      },
      readonly source: {
        readonly document: string,
        readonly section: string,
        readonly words: string | null
      }
    }>,
    readonly items: ReadonlyArray<{
      readonly id: string,
      readonly number: number,
      readonly content: string,
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
    readonly reports: ReadonlyArray<{
      readonly id: string,
      readonly name: string,
      readonly from: string,
      readonly fromKinds: ReadonlyArray<Types.UnitKind>,
      readonly desk: string | null,
      readonly rhythm: Types.Rhythm,
      readonly phaseId: string | null,
      readonly to: ReadonlyArray<{
        readonly id: string,
        readonly name: string,
        readonly level: Types.Level
      }>,
      readonly via: {
        readonly id: string,
        readonly name: string,
        readonly level: Types.Level
      } | null,
      readonly due: {
        readonly kind: Types.DeadlineKind,
        readonly words: string,
        readonly lastDay: string | null,
        readonly lateFrom: string | null
      },
      readonly timing: {
        readonly dueAfterDays: number | null,
        readonly acceptedForDays: number | null,
        readonly communeLaterDays: number | null,
        readonly districtLaterDays: number | null,
        readonly provinceLaterDays: number | null
      } | null,
      readonly asks: ReadonlyArray<{
        readonly id: string,
        readonly name: string,
        readonly measure: Types.Measure,
        readonly asks: string | null
      }>,
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
    readonly source: {
      readonly document: string,
      readonly section: string,
      readonly words: string | null
    },
    readonly notes: ReadonlyArray<{
      readonly kind: Types.NoteKind,
      readonly text: string
    }>
  }>
};

/** The work plans of all installed provinces with their rows, duties and the reports due under them. */
export const workPlans = "query workPlans($provinceCode:String$year:Int){workPlans(provinceCode:$provinceCode year:$year){id provinceCode title year campaignId focuses resultsServe duties{body{...BodyRef}does source{...SourceRef}}items{...WorkItemDetails}reports{...ReportDutyDetails}source{...SourceRef}notes{...NoteText}}}fragment BodyRef on Body{id name level}fragment SourceRef on Source{document section words}fragment WorkItemDetails on WorkItem{id number content lead{...BodyRef}coordinating{...BodyRef}due{...DeadlineDetails}source{...SourceRef}notes{...NoteText}}fragment DeadlineDetails on Deadline{kind words lastDay lateFrom}fragment NoteText on Note{kind text}fragment ReportDutyDetails on ReportDuty{id name from fromKinds to{...BodyRef}via{...BodyRef}desk rhythm due{...DeadlineDetails}timing{dueAfterDays acceptedForDays communeLaterDays districtLaterDays provinceLaterDays}phaseId asks{id name measure asks}source{...SourceRef}notes{...NoteText}}" as Document<WorkPlansQuery, WorkPlansQueryVariables>;
