import type { Campaign } from '../../campaign.ts';
import type { Condition } from '../../condition.ts';
import type { Target } from '../../target.ts';
import { type Rule, rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { criterion } from '../shapes/award-shapes.ts';
import { campaign } from '../shapes/campaign-shapes.ts';
import { target } from '../shapes/target-shapes.ts';
import type { Spot } from '../spot.ts';

export const targetRules: readonly Rule[] = [
  rule(target)(['requires'], ({ requires }, spot) => {
    const circular = conditionsIn(requires).find(
      ({ is }) => is === 'ALL_TARGETS_MET' || is === 'RANK_IN_BLOC',
    );
    if (circular === undefined) return;
    const message = `${circular.is} is itself computed from the targets: let the target ask for an indicator.`;
    spot.inside('requires').fault('CIRCULAR_TARGET', message);
  }),
  rule(target)(['requires', 'code'], isJudgedByReports),
  rule(criterion)(['proof', 'prerequisite'], ({ proof, prerequisite }, spot) => {
    if (!prerequisite || proof.by === 'COMPUTED') return;
    const message =
      'A prerequisite is asked before anybody can attest it: say it as a condition, or as an ordinary criterion.';
    spot.inside('proof').fault('PREREQUISITE_NOT_COMPUTED', message);
  }),
  rule(campaign)(['areas', 'awards'], allTargetsNeedTargets),
  rule(campaign)(['areas', 'phases'], ({ areas, phases }, spot) => {
    if (phases.length > 0) return;
    for (const { code, targets } of areas) {
      for (const judged of targets)
        if (judged.every === 'PHASE') noPhases(spot.inside(code, judged.code, 'every'));
    }
  }),
  rule(campaign)(['reports', 'phases'], ({ reports, phases }, spot) => {
    if (phases.length > 0) return;
    for (const { id, rhythm, due } of reports) {
      const within = spot.inside(`report ${id}`);
      if (rhythm === 'EACH_PHASE') noPhases(within.inside('rhythm'));
      else if (due.kind === 'AT_PHASE_END') noPhases(within.inside('due'));
    }
  }),
];

/** What settling could never answer is refused here: there it would stop whoever reports. */
function isJudgedByReports({ requires, code }: Pick<Target, 'requires' | 'code'>, spot: Spot): void {
  const asked = conditionsIn(requires);
  const within = spot.inside('requires');
  if (asked.some(({ is }) => is === 'AWARDS_HELD')) {
    const message = `The target ${quoted(code)} asks for AWARDS_HELD, which no report says: ask for it in a criterion of an award form.`;
    within.fault('TARGET_NOT_JUDGED', message);
  }
  const shares = asked.filter(({ is }) => is === 'SHARE_OF_UNITS').length;
  if (shares <= 1) return;
  const message = `The target ${quoted(code)} asks for ${shares} shares of units, beside or inside each other: make a target of each, and ask of the units themselves what they have to do.`;
  within.fault('TARGET_NOT_JUDGED', message);
}

function noPhases(spot: Spot): void {
  spot.fault(
    'NO_PHASES',
    'The campaign has no phases, so this never comes: declare them, or choose another rhythm.',
  );
}

function allTargetsNeedTargets({ areas, awards }: Pick<Campaign, 'areas' | 'awards'>, spot: Spot): void {
  if (areas.some(({ targets }) => targets.length > 0)) return;
  for (const { id, criteria } of awards) {
    for (const { code, proof } of criteria) {
      if (proof.by === 'ATTESTED') continue;
      if (!conditionsIn(proof.condition).some(({ is }) => is === 'ALL_TARGETS_MET')) continue;
      const message =
        'The campaign has no target, so “all targets met” would always hold: declare targets, or have it attested.';
      spot.inside(`award ${id}`, `criterion ${code}`, 'proof').fault('NO_TARGETS', message);
    }
  }
}

/** A condition and all it is made of. */
function conditionsIn(condition: Condition): readonly Condition[] {
  switch (condition.is) {
    case 'ALL_OF':
    case 'ANY_OF':
      return [condition, ...condition.conditions.flatMap(conditionsIn)];
    case 'SHARE_OF_UNITS':
      return [condition, ...conditionsIn(condition.where)];
    default:
      return [condition];
  }
}
