import { judge } from '../../../judging/judge.ts';
import type { Figures } from '../figures/figures.ts';
import { figuresOf } from '../figures/reported.queries.ts';
import type { StandingRow } from '../figures/standing.row.ts';
import { type Stage, talliesOf } from '../figures/tallies.ts';
import { type CampaignRules, type RuledTarget, sharesOf } from '../rules/campaign-rules.ts';

/** Whether a unit meets what a target on a share of units asks of each of them, as figures of a rollup. */
export interface ShareMet {
  readonly target: string;
  readonly result: 'MET' | 'NOT_MET' | 'NOT_APPLICABLE';
  readonly figures: Figures;
}

/** Whether a unit meets each target that counts units of its kind. Targets it has said nothing about are left out. */
export function sharesMetBy(rules: CampaignRules, standing: StandingRow): ShareMet[] {
  const mine = sharesOf(rules).filter(({ share }) => share.unitKinds.includes(standing.kind));
  if (mine.length === 0 || standing.rows.length === 0) return [];
  return (['PROVISIONAL', 'VERIFIED'] as const).flatMap((stage) => {
    const tallies = talliesOf(standing.rows, stage, { rules, units: new Map() });
    return mine.flatMap(({ target, share }) => {
      const [where] = share.parts;
      if (where === undefined) return [];
      const { state } = judge(where, tallies, { targetId: target.id, indicators: rules.byKey });
      return state === 'NOT_REPORTED' ? [] : [shareMet(target, state, stage)];
    });
  });
}

function shareMet({ uuid }: RuledTarget, result: ShareMet['result'], stage: Stage): ShareMet {
  const sums =
    result === 'NOT_APPLICABLE'
      ? { part: 0, whole: 0, reported: 0, notApplicable: 1 }
      : { part: 1, whole: 0, reported: 1, notApplicable: 0 };
  const verified = stage === 'VERIFIED';
  return { target: uuid, result, figures: figuresOf(sums, { counts: !verified, verified }) };
}
