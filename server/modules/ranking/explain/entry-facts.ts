import type { Measure, UnitKind } from '@thi-dua/plugin-api';
import type { TieBreak } from '../../../judging/score.ts';
import type {
  Figure,
  GrantedExtension,
  ReportCounts,
  UnitResult,
  WrittenContribution,
} from '../content/content.ts';

/** A figure behind a contribution, with what its indicator is. */
export interface FigureFacts extends Figure {
  readonly name: string;
  readonly measure: Measure;
}

/** A contribution with everything that explains it. */
export interface ContributionFacts extends WrittenContribution {
  readonly label: string;
  readonly asked: string | null;
  /** Parts per million. */
  readonly attainment: number | null;
  readonly monthsMet: number | null;
  readonly monthsDue: number | null;
  readonly share: { readonly met: number; readonly units: number } | null;
  readonly figures: readonly FigureFacts[];
}

/** What is kept of a ranked unit for pages: it follows from the content of the ranking, and says no more. */
export interface EntryFacts extends Omit<UnitResult, 'verdicts' | 'contributions'> {
  readonly name: string;
  readonly kind: UnitKind;
  readonly firstReportedAt: string | null;
  readonly reports: ReportCounts;
  readonly extensions: readonly GrantedExtension[];
  readonly ties: readonly TieBreak[];
  readonly contributions: readonly ContributionFacts[];
}
