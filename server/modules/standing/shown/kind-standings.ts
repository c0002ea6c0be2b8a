import type { UnitKind } from '@thi-dua/plugin-api';
import type { FigureStage, KindStanding } from '@thi-dua/schema';
import { judge, type Verdict } from '../../../judging/judge.ts';
import { isAdditive } from '../../period/form.ts';
import { talliesOf, unitCounts } from '../figures/tallies.ts';
import { type CampaignRules, type RuledTarget, sharesOf } from '../rules/campaign-rules.ts';
import type { StandingDetails } from './standing.queries.ts';
import { type Figures, indicatorsIn, perCent, valuesFor } from './target-values.ts';

/**
 * A target held against the figures of each kind of units by itself. Where it is asked of each unit by itself, or of
 * every month, the figures of a kind are shown and not judged.
 */
export function kindStandings(
  rules: CampaignRules,
  target: RuledTarget,
  details: StandingDetails,
): KindStanding[] {
  return kindsIn(rules, target, details).map((kind) => {
    const figuresIn = (stage: FigureStage): Figures => ({
      stage,
      rows: details.rows.filter((row) => row.kind === kind),
      units: { [kind]: details.units[kind] ?? 0 },
    });
    const [now, verified] = [figuresIn('PROVISIONAL'), figuresIn('VERIFIED')];
    const verdict = verdictOf(rules, target, { ...now, details });
    return {
      kind,
      units: details.units[kind] ?? 0,
      state: verdict?.state ?? null,
      attainment: perCent(verdict?.attainment ?? null),
      get values() {
        return valuesFor(rules, target, now);
      },
      verifiedState: verdictOf(rules, target, { ...verified, details })?.state ?? null,
      get verifiedValues() {
        return valuesFor(rules, target, verified);
      },
    };
  });
}

/** Whoever reported what the target measures, and whoever it counts. */
function kindsIn(rules: CampaignRules, target: RuledTarget, { rows, units }: StandingDetails): UnitKind[] {
  const measured = new Set([target.uuid, ...indicatorsIn(rules, target).map(({ uuid }) => uuid)]);
  const shared = sharesOf({ targets: [target] }).flatMap(({ share }) => share.unitKinds);
  const reporting = rows
    .filter(({ indicatorId }) => measured.has(indicatorId))
    .filter(({ reported, notApplicable }) => reported > 0 || notApplicable > 0)
    .map(({ kind }) => kind as UnitKind);
  return [...new Set([...reporting, ...shared.filter((kind) => (units[kind] ?? 0) > 0)])];
}

function verdictOf(
  rules: CampaignRules,
  target: RuledTarget,
  { rows, units, stage, details }: Figures & { readonly details: StandingDetails },
): Verdict | null {
  const overMonths = details.verdicts[target.code]?.length === 4;
  const shares = sharesOf({ targets: [target] }).length > 0;
  const adds = shares || indicatorsIn(rules, target).every(({ measure }) => isAdditive(measure));
  if (overMonths || !(adds || rows.every(({ own }) => own))) return null;
  const tallies = talliesOf(rows, stage, { rules, units: unitCounts(rules, units) });
  return judge(target.requirement, tallies, { targetId: target.id, indicators: rules.byKey });
}
