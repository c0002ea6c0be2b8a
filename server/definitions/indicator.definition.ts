import {
  aggregationFor,
  type Campaign,
  type Condition,
  type Indicator,
  type Plugin,
  type ReportDuty,
  type Scale,
  type ScoringScheme,
} from '@thi-dua/plugin-api';
import type { Indicator as ApiIndicator, Scale as ApiScale, ValueLimits } from '@thi-dua/schema';
import type { Definition } from './definition.ts';

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
    recorded:
      indicator.measure === 'INCIDENTS' || (indicator.measure === 'COUNT' && indicator.recorded === true),
    recordGrades: 'recordGrades' in indicator ? [...(indicator.recordGrades ?? [])] : [],
    asks: indicator.measure === 'TEXT' ? indicator.asks : null,
    scale: indicator.measure === 'GRADE' ? scaleDocument(indicator.scale) : null,
    standard:
      indicator.measure === 'RECOGNITION'
        ? { name: indicator.standard.name, basis: indicator.standard.basis }
        : null,
    comparesWith: indicator.comparesWith
      ? { indicatorId: indicator.comparesWith.indicator, how: indicator.comparesWith.how }
      : null,
    evidence: indicator.evidence ?? null,
    bounds: limitsDocument(indicator),
  };
  return { noun: 'indicator', key: indicator.id, position, document, columns: {} };
}

function countsOf(indicator: Indicator): string | null {
  if (indicator.measure === 'COUNT' || indicator.measure === 'INCIDENTS') return indicator.counts;
  return indicator.measure === 'FLAG' ? indicator.holds : null;
}

function limitsDocument({ bounds }: Indicator): ValueLimits | null {
  if (bounds === undefined) return null;
  return { atLeast: bounds.atLeast ?? null, atMost: bounds.atMost ?? null, severity: bounds.severity };
}

function scaleDocument({ name, grades, basis }: Scale): ApiScale {
  return { name, grades: [...grades], basis };
}

/** The indicators that a condition measures at any depth, in order. */
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

/** The indicators that targets, criteria, reports and scoring schemes of a plugin refer to, each once. */
export function indicatorsOf({ campaigns, workPlans }: Plugin): Indicator[] {
  const indicators = [...campaigns.flatMap(indicatorsOfCampaign), ...workPlans.flatMap(reportedIndicators)];
  return [...new Map(indicators.map((indicator) => [indicator.id, indicator])).values()];
}

function indicatorsOfCampaign(campaign: Campaign): Indicator[] {
  const targets = campaign.areas.flatMap((area) => area.targets);
  const proofs = campaign.awards.flatMap((award) => award.criteria.map(({ proof }) => proof));
  return [
    ...targets.flatMap(({ requires }) => indicatorsIn(requires)),
    ...proofs.flatMap((proof) => (proof.by === 'COMPUTED' ? indicatorsIn(proof.condition) : [])),
    ...reportedIndicators(campaign),
    ...(campaign.scoring ? scoredIndicators(campaign.scoring) : []),
  ];
}

const reportedIndicators = ({ reports }: { readonly reports: readonly ReportDuty[] }): Indicator[] =>
  reports.flatMap(({ asks }) => asks ?? []);

const scoredIndicators = ({ bonuses, penalties }: ScoringScheme): Indicator[] =>
  [...bonuses, ...penalties].flatMap((rule) => ('indicator' in rule ? [rule.indicator] : []));
