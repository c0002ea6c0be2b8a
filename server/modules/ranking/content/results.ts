import { pointsText } from '../../../judging/points.ts';
import { type Rankable, type RankedPlace, rankUnits } from '../../../judging/rank.ts';
import type { Contribution } from '../../../judging/score.ts';
import { type FigureRow, noFigures } from '../../standing/figures/figures.ts';
import { unitCounts } from '../../standing/figures/tallies.ts';
import { evaluate, type KeptVerdict } from '../../standing/settle/outcome.ts';
import type {
  Figure,
  RankedFacts,
  RankingContent,
  UnitInput,
  UnitResult,
  WrittenVerdict,
} from './content.ts';
import { rulesVersion } from './content.ts';
import { type Formula, rulesOfFormula } from './formula.ts';

/** A ranking, and the order in which it is shown: units that share a place stand by their Vietnamese names. */
export interface OrderedRanking {
  readonly content: RankingContent;
  readonly order: readonly string[];
}

/** What follows from the figures by the formula, and from nothing else: the same for the same, wherever they were read. */
export function makeRanking(
  facts: RankedFacts,
  formula: Formula,
  inputs: readonly UnitInput[],
): OrderedRanking {
  const units = [...inputs].sort((one, other) => order(one.unitId, other.unitId));
  const ranked = rankUnits(units.map(judged(formula)), formula.ties);
  const leading = new Map([...ranked].reverse().map(({ rank, behindBy }) => [rank, behindBy]));
  const results = ranked.map((unit) => written({ ...unit, behindBy: leading.get(unit.rank) ?? null }));
  return {
    content: {
      ...facts,
      format: 1,
      rulesVersion,
      formula,
      units,
      // Not by name: how names are sorted depends on the Unicode tables of whoever sorts.
      results: results.sort((one, other) => one.place - other.place || order(one.unitId, other.unitId)),
    },
    order: ranked.map(({ unitId }) => unitId),
  };
}

const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

interface JudgedUnit extends Rankable {
  readonly verdicts: Readonly<Record<string, KeptVerdict>>;
}

function judged(formula: Formula): (unit: UnitInput) => JudgedUnit {
  const rules = rulesOfFormula(formula);
  const incidents = new Set(
    formula.indicators.filter(({ measure }) => measure === 'INCIDENTS').map(({ id }) => id),
  );
  return ({ unitId, name, kind, figures, months, reports, firstReportedAt, ...unit }) => {
    const came = evaluate(
      {
        rules,
        kind,
        rows: figures.map(rowOf),
        units: unitCounts(rules, unit.units),
        late: reports.late,
        periods: new Map(Object.entries(months)),
      },
      'PROVISIONAL',
    );
    const broken = figures.filter(({ of }) => incidents.has(of)).reduce((sum, { part }) => sum + part, 0);
    return { unitId, name, firstReportedAt, incidents: broken, ...came };
  };
}

/** The figures of a ranking are of its stage alone: they stand where judging looks for all that was reported. */
const rowOf = ({ of, ...figure }: Figure): FigureRow => ({ ...noFigures, ...figure, indicatorId: of });

function written({
  unitId,
  rank,
  behindBy,
  score,
  incidents,
  verdicts,
}: JudgedUnit & RankedPlace): UnitResult {
  return {
    unitId,
    place: rank,
    behindBy,
    points: pointsText(score.points),
    met: score.met,
    due: score.due,
    attainment: score.attainment,
    incidents,
    verdicts: Object.fromEntries(
      Object.entries(verdicts).map(([code, verdict]) => [code, writtenVerdict(verdict)]),
    ),
    contributions: score.contributions.map(writtenContribution),
  };
}

function writtenVerdict([state, attainment, met, due]: KeptVerdict): WrittenVerdict {
  return { state, attainment, met: met ?? null, due: due ?? null };
}

const writtenContribution = ({ points, of, ...contribution }: Contribution) => ({
  ...contribution,
  points: pointsText(points),
  of: pointsText(of),
});
