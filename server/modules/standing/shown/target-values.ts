import type { FigureStage, MeasuredValue } from '@thi-dua/schema';
import { pointsText } from '../../../judging/points.ts';
import { talliesOf, unitCounts } from '../figures/tallies.ts';
import {
  type CampaignRules,
  indicatorsOf,
  type RuledIndicator,
  type RuledTarget,
  sharesOf,
} from '../rules/campaign-rules.ts';
import { countedIn, ShownValue } from './measured-value.ts';
import { shareValue } from './share-value.ts';
import type { StandingDetails } from './standing.queries.ts';

/** Parts per million as per cent. */
export const perCent = (ppm: number | null): string | null => (ppm === null ? null : pointsText(ppm));

/** Figures of a unit, of some kinds of units or of all, in a stage. */
export interface Figures extends Pick<StandingDetails, 'units' | 'rows'> {
  readonly stage: FigureStage;
}

/** What a target is judged by: the share of units it asks for, then each indicator it measures. */
export function valuesFor(rules: CampaignRules, target: RuledTarget, figures: Figures): MeasuredValue[] {
  const sharing = sharesOf({ targets: [target] });
  const { shares } = talliesOf(figures.rows, figures.stage, {
    rules: { ...rules, targets: [target] },
    units: unitCounts({ targets: [target] }, figures.units),
  });
  const share = shares.get(target.id);
  return [
    ...(sharing.length > 0 && share !== undefined ? [shareValue(share)] : []),
    ...indicatorsIn(rules, target).map((indicator) => shown(indicator, figures)),
  ];
}

export const indicatorsIn = (rules: CampaignRules, { requirement }: RuledTarget): RuledIndicator[] =>
  [...new Set(indicatorsOf(requirement))].flatMap((key) => rules.byKey.get(key) ?? []);

function shown(indicator: RuledIndicator, { rows, stage }: Figures): ShownValue {
  const mine = rows
    .filter(({ indicatorId }) => indicatorId === indicator.uuid)
    .map((row) => countedIn(row, stage === 'VERIFIED'));
  return new ShownValue(
    indicator,
    mine.filter(({ reported, notApplicable }) => reported > 0 || notApplicable > 0),
  );
}
