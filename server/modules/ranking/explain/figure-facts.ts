import type { UnitKind } from '@thi-dua/plugin-api';
import type { Figure, UnitInput } from '../content/content.ts';
import type { Formula, WrittenRequirement, WrittenTarget } from '../content/formula.ts';
import type { ContributionFacts, FigureFacts } from './entry-facts.ts';

/** The figures of an indicator at a unit. */
export function figureFacts({ indicators }: Formula, { figures }: UnitInput, id: string): FigureFacts[] {
  const indicator = indicators.find((each) => each.id === id);
  if (indicator === undefined) return [];
  const { name, measure } = indicator;
  return figures.filter(({ of }) => of === id).map((figure) => ({ ...figure, name, measure }));
}

/** How many of how many units meet what is asked of each; those it does not apply to are not counted. */
export function shareFacts({ id, requirement }: WrittenTarget, unit: UnitInput): ContributionFacts['share'] {
  const share = shareIn(requirement);
  if (share === undefined) return null;
  const count = (kinds: readonly UnitKind[]) => kinds.reduce((sum, kind) => sum + (unit.units[kind] ?? 0), 0);
  const mine = unit.figures.filter(({ of }) => of === id);
  const sum = (figures: readonly Figure[], of: (figure: Figure) => number) =>
    figures.reduce((total, figure) => total + of(figure), 0);
  return {
    met: sum(mine, ({ result, part }) => (result === 'MET' ? part : 0)),
    units: count(share.unitKinds) - sum(mine, ({ notApplicable }) => notApplicable),
  };
}

function shareIn(requirement: WrittenRequirement): WrittenRequirement | undefined {
  if (requirement.kind === 'SHARE_OF_UNITS') return requirement;
  return requirement.parts.map(shareIn).find((share) => share !== undefined);
}
