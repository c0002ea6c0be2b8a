import { lateReport } from '../../../judging/score.ts';
import type { RankingContent, UnitInput, UnitResult, WrittenContribution } from '../content/content.ts';
import type { Formula, WrittenRequirement } from '../content/formula.ts';
import type { ContributionFacts, EntryFacts } from './entry-facts.ts';
import { figureFacts, shareFacts } from './figure-facts.ts';

/** Everything that explains the places of a ranking, by unit. */
export function explainAll({ formula, units, results }: RankingContent): Map<string, EntryFacts> {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  return new Map(
    results.flatMap((result) => {
      const unit = byId.get(result.unitId);
      return unit === undefined ? [] : [[result.unitId, explain(formula, unit, result)]];
    }),
  );
}

function explain(formula: Formula, unit: UnitInput, result: UnitResult): EntryFacts {
  const { verdicts, contributions, ...facts } = result;
  const { name, kind, firstReportedAt, reports, extensions } = unit;
  const explained = (contribution: WrittenContribution) =>
    contribution.kind === 'TARGET'
      ? target(contribution, { formula, unit, verdicts })
      : piece(contribution, { formula, unit });
  return {
    ...facts,
    name,
    kind,
    firstReportedAt,
    reports,
    extensions,
    ties: formula.ties,
    contributions: contributions.map(explained),
  };
}

interface ExplainedUnit {
  readonly formula: Formula;
  readonly unit: UnitInput;
}

const unexplained = { asked: null, attainment: null, monthsMet: null, monthsDue: null, share: null } as const;

function target(
  contribution: WrittenContribution,
  { formula, unit, verdicts }: ExplainedUnit & Pick<UnitResult, 'verdicts'>,
): ContributionFacts {
  const found = formula.targets.find(({ id }) => id === contribution.what);
  if (found === undefined) return { ...contribution, ...unexplained, label: contribution.what, figures: [] };
  const verdict = verdicts[found.code];
  return {
    ...contribution,
    label: `${found.code}. ${found.says}`,
    asked: found.requirement.text,
    attainment: verdict?.attainment ?? null,
    monthsMet: verdict?.met ?? null,
    monthsDue: verdict?.due ?? null,
    share: shareFacts(found, unit),
    figures: measured(found.requirement).flatMap((id) => figureFacts(formula, unit, id)),
  };
}

/** A bonus or a penalty. */
function piece(contribution: WrittenContribution, { formula, unit }: ExplainedUnit): ContributionFacts {
  if (contribution.what === lateReport) {
    return { ...contribution, ...unexplained, label: 'Báo cáo nộp muộn', figures: [] };
  }
  const { what } = contribution;
  const label = formula.indicators.find(({ id }) => id === what)?.name ?? what;
  return { ...contribution, ...unexplained, label, figures: figureFacts(formula, unit, what) };
}

const measured = ({ indicatorId, parts }: WrittenRequirement): string[] => [
  ...(indicatorId === null ? [] : [indicatorId]),
  ...parts.flatMap(measured),
];
