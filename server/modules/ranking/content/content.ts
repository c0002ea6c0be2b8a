import type { UnitKind } from '@thi-dua/plugin-api';
import type { BlocOrigin } from '@thi-dua/schema';
import type { VerdictState } from '../../../judging/judge.ts';
import type { Contribution, TieBreak } from '../../../judging/score.ts';
import type { Stage } from '../../standing/figures/tallies.ts';
import type { Formula } from './formula.ts';

/**
 * Of the rules that judge, score and rank. Raise it with every change of them that can change a result: an older
 * ranking then says why it no longer recomputes to the same bytes.
 */
export const rulesVersion = 1;

/** The figures of an indicator that units of one kind gave, at a unit and below it. */
export interface Figure {
  /** Id of the indicator; or of a target on a share of units, whose result then is MET or NOT_MET. */
  readonly of: string;
  readonly kind: UnitKind;
  /** Given by the unit itself; below it units of its own kind may stand as well. */
  readonly own: boolean;
  /** A grade, YES, NO; empty for what adds up. */
  readonly result: string;
  readonly part: number;
  readonly whole: number;
  readonly reported: number;
  readonly notApplicable: number;
}

/** A later due time that was granted. */
export interface GrantedExtension {
  readonly id: string;
  readonly periodKey: string;
  readonly until: string;
}

/** Everything the place of a unit is made from. */
export interface UnitInput {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly figures: readonly Figure[];
  /** How many units of each kind stand at and below it. */
  readonly units: Readonly<Record<string, number>>;
  /** Over the campaign: how each counted period came out, by code of the targets that are judged in each. */
  readonly months: Readonly<Record<string, readonly VerdictState[]>>;
  /** At the unit and below it. */
  readonly reports: ReportCounts;
  /** The first submission of the unit's own earliest report, ISO 8601; null when it has none. */
  readonly firstReportedAt: string | null;
  readonly extensions: readonly GrantedExtension[];
}

export interface ReportCounts {
  readonly due: number;
  readonly reported: number;
  readonly late: number;
  readonly verified: number;
}

/** What a target came to; of one judged in each period also in how many it was met, of how many. */
export interface WrittenVerdict {
  readonly state: VerdictState;
  /** Parts per million. */
  readonly attainment: number | null;
  readonly met: number | null;
  readonly due: number | null;
}

/** A {@link Contribution} in points. */
export interface WrittenContribution extends Omit<Contribution, 'points' | 'of'> {
  readonly points: string;
  readonly of: string;
}

/** How a unit came out. */
export interface UnitResult {
  readonly unitId: string;
  readonly place: number;
  /** What put it behind the place before; null for the first. */
  readonly behindBy: 'POINTS' | TieBreak | null;
  readonly points: string;
  readonly met: number;
  readonly due: number;
  /** Parts per million. */
  readonly attainment: number;
  readonly incidents: number;
  /** By code of the target. */
  readonly verdicts: Readonly<Record<string, WrittenVerdict>>;
  readonly contributions: readonly WrittenContribution[];
}

/** What is ranked, where and by whose plan. */
export interface RankedFacts {
  readonly plugin: { readonly id: string; readonly version: string; readonly digest: string };
  readonly campaignId: string;
  readonly period: {
    readonly key: string;
    readonly rhythm: string;
    readonly name: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly treeOn: string;
  };
  readonly bloc: {
    readonly id: string;
    readonly origin: BlocOrigin;
    readonly name: string;
    readonly kinds: readonly UnitKind[];
  };
  readonly stage: Stage;
}

/** The whole of a ranking: everything it follows from, and what follows. No floats: they are texts, or whole. */
export interface RankingContent extends RankedFacts {
  readonly format: 1;
  readonly rulesVersion: number;
  readonly formula: Formula;
  /** By id. */
  readonly units: readonly UnitInput[];
  /** By place, then id. */
  readonly results: readonly UnitResult[];
}
