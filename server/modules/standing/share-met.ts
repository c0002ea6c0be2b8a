import type { UnitKind } from '@thi-dua/plugin-api';
import { type CampaignRules, type RuledTarget, sharedKinds, sharesOf } from './campaign-rules.ts';
import { judge } from './judge.ts';
import type { RollupRow } from './settle.queries.ts';
import { talliesOf } from './tallies.ts';

/** Whether a unit meets what a target on a share of units asks of each of them. */
export interface ShareMet {
  readonly target: RuledTarget;
  readonly result: 'MET' | 'NOT_MET';
}

/** Of all such targets that count units of the kind: by what the unit reported itself. */
export function sharesMetBy(rules: CampaignRules, kind: UnitKind, own: readonly RollupRow[]): ShareMet[] {
  const tallies = talliesOf(own, 'PROVISIONAL', { rules, kind, units: new Map() });
  return sharesOf(rules)
    .filter((target) => sharedKinds(target).includes(kind))
    .flatMap((target) => {
      const [where] = target.requirement.parts;
      if (where === undefined) return [];
      const { state } = judge(where, tallies, { targetId: target.id, indicators: rules.byKey });
      return [{ target, result: state === 'MET' ? 'MET' : 'NOT_MET' }];
    });
}
