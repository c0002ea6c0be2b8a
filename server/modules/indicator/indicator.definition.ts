import { aggregationFor, type Condition, type Indicator, type Plugin, type Scale } from '@thi-dua/plugin-api';
import type { Indicator as ApiIndicator, Scale as ApiScale } from '@thi-dua/schema';
import type { Definition } from '../../plugins/definition.ts';

export function indicatorDefinition(indicator: Indicator, position: number, shared: boolean): Definition {
  const document: ApiIndicator = {
    id: indicator.id,
    name: indicator.name,
    measure: indicator.measure,
    aggregation: aggregationFor(indicator),
    shared,
    numerator: indicator.measure === 'RATIO' ? indicator.numerator : null,
    denominator: indicator.measure === 'RATIO' ? indicator.denominator : null,
    counts: countsOf(indicator),
    scale: indicator.measure === 'GRADE' ? scaleDocument(indicator.scale) : null,
    standard:
      indicator.measure === 'RECOGNITION'
        ? { name: indicator.standard.name, basis: indicator.standard.basis }
        : null,
    comparesWith: indicator.comparesWith
      ? { indicatorId: indicator.comparesWith.indicator, how: indicator.comparesWith.how }
      : null,
  };
  return { noun: 'indicator', key: indicator.id, position, document, columns: {} };
}

function countsOf(indicator: Indicator): string | null {
  if (indicator.measure === 'COUNT' || indicator.measure === 'INCIDENTS') return indicator.counts;
  return indicator.measure === 'FLAG' ? indicator.holds : null;
}

function scaleDocument({ name, grades, basis }: Scale): ApiScale {
  return { name, grades: [...grades], basis };
}

/** Every indicator a condition measures, at any depth, in order. */
export function indicatorsIn(condition: Condition): Indicator[] {
  switch (condition.is) {
    case 'MEASURED':
      return [condition.indicator];
    case 'ALL_OF':
    case 'ANY_OF':
      return condition.conditions.flatMap(indicatorsIn);
    case 'SHARE_OF_UNITS':
      return indicatorsIn(condition.where);
    default:
      return [];
  }
}

/** The indicators a plugin's targets and criteria measure, each once. */
export function indicatorsOf(plugin: Plugin): Indicator[] {
  const conditions = plugin.campaigns.flatMap((campaign) => [
    ...campaign.areas.flatMap((area) => area.targets.map((target) => target.requires)),
    ...campaign.awards.flatMap((award) =>
      award.criteria.flatMap(({ proof }) => (proof.by === 'COMPUTED' ? [proof.condition] : [])),
    ),
  ]);
  const byId = new Map(conditions.flatMap(indicatorsIn).map((indicator) => [indicator.id, indicator]));
  return [...byId.values()];
}
