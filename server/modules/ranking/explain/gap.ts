import type { GapLine, RankingGap } from '@thi-dua/schema';
import { pointsText, tenThousandthsOf } from '../../../judging/points.ts';
import { type Rankable, rankUnits } from '../../../judging/rank.ts';
import type { EntryFacts } from './entry-facts.ts';
import { gapText } from './gap.words.ts';

/** Why a unit stands behind another of its bloc; null when it stands before it. */
export function gapOf(mine: EntryFacts, theirs: EntryFacts): RankingGap | null {
  if (mine.place < theirs.place) return null;
  const decidedBy = mine.place === theirs.place ? null : decisive(mine, theirs);
  return {
    unitId: theirs.unitId,
    name: theirs.name,
    points: pointsText(tenThousandthsOf(theirs.points) - tenThousandthsOf(mine.points)),
    decidedBy,
    words: gapText(mine, theirs, decidedBy),
    lines: linesOf(mine, theirs),
  };
}

/** The first criterion in which two units differ. */
function decisive(mine: EntryFacts, theirs: EntryFacts): RankingGap['decidedBy'] {
  const [, behind] = rankUnits([theirs, mine].map(rankable), mine.ties);
  return behind?.behindBy ?? null;
}

const rankable = ({ unitId, name, points, met, due, attainment, ...facts }: EntryFacts): Rankable => ({
  unitId,
  name,
  incidents: facts.incidents,
  firstReportedAt: facts.firstReportedAt,
  score: { points: tenThousandthsOf(points), met, due, attainment, contributions: [] },
});

/** What only one of two kinds of units is judged by gave nothing to the other. */
function linesOf(mine: EntryFacts, theirs: EntryFacts): GapLine[] {
  const keyOf = ({ kind, what }: EntryFacts['contributions'][number]) => `${kind} ${what}`;
  const own = new Map(mine.contributions.map((each) => [keyOf(each), each]));
  const other = new Map(theirs.contributions.map((each) => [keyOf(each), each]));
  const lines = [...new Map([...other, ...own])].map(([key, { kind, what, label }]) => {
    const had = tenThousandthsOf(own.get(key)?.points ?? '0');
    const has = tenThousandthsOf(other.get(key)?.points ?? '0');
    return { kind, what, label, mine: had, theirs: has, difference: has - had };
  });
  return lines
    .filter(({ difference }) => difference !== 0)
    .sort((one, next) => Math.abs(next.difference) - Math.abs(one.difference))
    .map((line) => ({
      ...line,
      mine: pointsText(line.mine),
      theirs: pointsText(line.theirs),
      difference: pointsText(line.difference),
    }));
}
