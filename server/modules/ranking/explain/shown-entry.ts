import type { ContributionFigure, RankingEntry, ScoreContribution } from '@thi-dua/schema';
import { pointsText } from '../../../judging/points.ts';
import type { ContributionFacts, EntryFacts, FigureFacts } from './entry-facts.ts';
import { resultText, valueText } from './value.words.ts';

/** A ranked unit as it is read, with what its gap is taken from. */
export interface EntryRow extends Omit<RankingEntry, 'gap'> {
  readonly facts: EntryFacts;
  /** Where it stands: in a ranking that is kept, or before it in one that is not. */
  readonly position: number;
  readonly rankingId: string | null;
  readonly before: EntryFacts | null;
}

export type EntryPlace = Pick<EntryRow, 'position' | 'rankingId' | 'before'>;

export function shownEntry(facts: EntryFacts, place: EntryPlace): EntryRow {
  return {
    ...place,
    facts,
    unitId: facts.unitId,
    name: facts.name,
    place: facts.place,
    ...shownScore(facts),
    incidents: facts.incidents,
    firstReportedAt: facts.firstReportedAt,
    reports: facts.reports,
    extensions: facts.extensions,
  };
}

/** The score of a unit and what it is made of. */
export function shownScore(facts: EntryFacts) {
  return {
    score: facts.points,
    targetsMet: facts.met,
    targetsDue: facts.due,
    attainment: percent(facts.attainment),
    contributions: facts.contributions.map((contribution) => shownContribution(contribution, facts)),
  };
}

/** Parts per million are ten-thousandths of a per cent. */
const percent = (partsPerMillion: number) => pointsText(partsPerMillion);

function shownContribution(contribution: ContributionFacts, facts: EntryFacts): ScoreContribution {
  const { attainment, figures, ...rest } = contribution;
  return {
    ...rest,
    attainment: attainment === null ? null : percent(attainment),
    value: valueText(contribution, facts),
    figures: figures.map(shownFigure),
  };
}

/** Whole numbers beyond 2³¹ are no GraphQL Int. */
const shownFigure = ({ of, result, part, whole, ...figure }: FigureFacts): ContributionFigure => ({
  ...figure,
  indicatorId: of,
  result: result === '' ? null : resultText(result),
  part: String(part),
  whole: String(whole),
});
