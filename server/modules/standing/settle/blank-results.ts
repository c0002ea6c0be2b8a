import type { UnitKind } from '@thi-dua/plugin-api';
import { isJudgedAt } from '../../../judging/judge.ts';
import { type CampaignRules, isPeriodic, sharesOf } from '../rules/campaign-rules.ts';
import { rulesIn } from '../rules/judged-in.ts';
import { isTotal, type PeriodFacts } from '../rules/period-facts.ts';
import { noMonths } from './months.ts';
import { type ResultColumns, resultRow } from './results.queries.ts';
import { resultOf } from './results.ts';

/** How a unit of a kind comes out in a period as long as nothing was reported at it: like all others of its kind. */
export interface BlankResult extends ResultColumns {
  readonly period_id: string;
  readonly kind: UnitKind;
}

/**
 * A whole province is launched at once, and nobody has reported: so its lines are written with their results, and not
 * judged one by one. What follows from others is missing here: shares of units, and months that were missed.
 */
export function blankResults(
  rules: CampaignRules,
  facts: readonly PeriodFacts[],
  kinds: readonly UnitKind[],
): BlankResult[] {
  const isMissed = facts.some(({ closed, counts }) => closed && counts);
  return facts.flatMap((period) => {
    const judging = rulesIn(rules, period);
    const months = isTotal(period) ? noMonths(rules) : undefined;
    return kinds
      .filter((kind) => !followsFromOthers(judging, kind, isMissed && isTotal(period)))
      .map((kind) => ({
        period_id: period.id,
        kind,
        ...resultRow(resultOf(judging, blank(period.id, kind), months)),
      }));
  });
}

function followsFromOthers(rules: CampaignRules, kind: UnitKind, byMonths: boolean): boolean {
  const shares = new Set(sharesOf(rules).map(({ target }) => target));
  return rules.targets.some(
    (target) => isJudgedAt(target, kind) && (shares.has(target) || (byMonths && isPeriodic(rules, target))),
  );
}

const blank = (periodId: string, kind: UnitKind) => ({
  periodId,
  unitId: '',
  kind,
  onRoll: true,
  late: 0,
  units: {},
  rows: [],
});
