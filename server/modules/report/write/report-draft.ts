import type { ReportValueInput, ValueFinding } from '@thi-dua/schema';
import type { Refused } from '../../../mutation/refusal.ts';
import type { EntryRow } from '../../entry/entry.queries.ts';
import type { CampaignRules, RuledIndicator } from '../../standing/rules/campaign-rules.ts';
import type { ReportRow } from '../report.row.ts';
import type { KeptValue } from '../report-values.ts';

/** What somebody wants the report of a unit to say. */
export interface ReportDraft {
  readonly unitId: string;
  /** The version it is based on; null: there was none; `ANY`: a file names units, and no versions. */
  readonly version: number | null | 'ANY';
  /** The values that change. */
  readonly values: readonly ReportValueInput[];
  /** The answer in words; undefined leaves it as it is. */
  readonly narrative?: string | null | undefined;
  /** What is wrong with others, as whoever read them has found. */
  readonly findings?: readonly ValueFinding[];
}

/** What is kept beside the values of a report, by the row of the indicator. */
export interface BesideValues {
  /** How many occurrences its unit has recorded in the days of the period. */
  readonly recorded: ReadonlyMap<string, number>;
  /** What is backed by evidence. */
  readonly backed: ReadonlySet<string>;
}

/** All that decides whether it may say so. */
export interface WriteFacts {
  readonly mayEnter: boolean;
  /** Undefined if the unit and the period do not go together, or one of them does not exist. */
  readonly entry: EntryRow | undefined;
  /** As it is held; null: there was none. */
  readonly report: ReportRow | null;
  /** The one that was made because there was none; null: it is made when something is written. */
  readonly made: ReportRow | null;
  /** What the report says now. */
  readonly values: readonly KeptValue[];
  /** What a unit of its kind enters in the period. */
  readonly form: readonly RuledIndicator[];
  /** What stands beside its values; absent: nothing that matters. */
  readonly beside?: BesideValues | undefined;
  readonly rules: CampaignRules;
}

/** What changes of a report: rows to keep, and indicators to empty. */
export interface CellChanges {
  readonly keep: readonly KeptValue[];
  readonly empty: readonly string[];
}

/** A report that is about to be written. */
export interface ReportPlan extends CellChanges {
  readonly unitId: string;
  readonly entry: EntryRow;
  /** The report as it is locked; null if it is made now. */
  readonly report: ReportRow | null;
  readonly narrative: string | null;
  /** Its values before the change. */
  readonly values: readonly KeptValue[];
  /** What it says from then on, by the row of the indicator. */
  readonly after: ReadonlyMap<string, KeptValue>;
}

/** The verdict on a draft. Only a draft that has a plan is written. */
export type WriteVerdict =
  | { readonly outcome: 'REFUSED' | 'CONFLICT'; readonly report: ReportRow | null; readonly refused: Refused }
  | { readonly outcome: 'UNCHANGED'; readonly report: ReportRow | null }
  | {
      readonly outcome: 'SAVED' | 'SUBMITTED' | 'INCOMPLETE';
      readonly report: ReportRow | null;
      /** Null: what was sent holds nothing that could be kept. */
      readonly plan: ReportPlan | null;
      readonly findings: readonly ValueFinding[];
    };
