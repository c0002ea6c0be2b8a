import { judgePeriods } from '../../../judging/judge.ts';
import { defaultScheme } from '../../../judging/scheme.ts';
import type { StandingRow } from '../../standing/figures/standing.row.ts';
import type { Stage } from '../../standing/figures/tallies.ts';
import type { CampaignRules } from '../../standing/rules/campaign-rules.ts';
import type { PeriodFacts } from '../../standing/rules/period-facts.ts';
import { monthStates } from '../../standing/settle/month-states.ts';
import { evaluate, type KeptVerdict } from '../../standing/settle/outcome.ts';
import type { AssignedTargetRow } from '../assigned-target.row.ts';
import type { PlaceKey } from './applied.queries.ts';

/** What judging needs of a campaign, and of the units in question. */
export interface CampaignFigures {
  readonly rules: CampaignRules;
  readonly facts: readonly PeriodFacts[];
  /** By period. */
  readonly lastDays: ReadonlyMap<string, string>;
  /** By {@link figuresKey}. */
  readonly standings: ReadonlyMap<string, StandingRow>;
}

/** By all figures, and by those that are verified. */
export interface AssignedVerdicts {
  readonly provisional: KeptVerdict;
  readonly verified: KeptVerdict;
}

export const figuresKey = ({ unitId, periodId }: PlaceKey): string => `${unitId} ${periodId}`;

const notReported: KeptVerdict = ['NOT_REPORTED', null];

/** The figures of one period against the target: judged by what judges the plan's targets. */
export function verdictsIn(
  { rules, standings }: CampaignFigures,
  key: PlaceKey,
  target: AssignedTargetRow,
): AssignedVerdicts {
  const standing = standings.get(figuresKey(key));
  if (standing === undefined) return { provisional: notReported, verified: notReported };
  const judged = {
    rules: { ...rules, targets: [judgedTarget(target)], scheme: defaultScheme } as const,
    kind: standing.kind,
    rows: standing.rows,
    units: new Map<string, number>(),
    late: 0,
  };
  const verdict = (stage: Stage) => evaluate(judged, stage).verdicts[target.id] ?? notReported;
  return { provisional: verdict('PROVISIONAL'), verified: verdict('VERIFIED') };
}

/** A target of every month over the campaign: months met of months due, since it was assigned. */
export function verdictOver(
  figures: CampaignFigures,
  { unitId }: PlaceKey,
  target: AssignedTargetRow,
): AssignedVerdicts {
  const months = figures.facts
    .filter(({ counts, id }) => counts && holdsOn(target, figures.lastDays.get(id)))
    .filter(({ id }) => figures.standings.get(figuresKey({ unitId, periodId: id }))?.onRoll === true)
    .map(({ id, closed }) => ({ closed, ...verdictsIn(figures, { unitId, periodId: id }, target) }));
  const over = (stage: keyof AssignedVerdicts): KeptVerdict => {
    const given = months.map(({ closed, ...came }) => ({ closed, verdicts: { [target.id]: came[stage] } }));
    const states = monthStates([{ code: target.id }], given).get(target.id) ?? [];
    const { state, attainment, met, due } = judgePeriods(states);
    return [state, attainment, met, due];
  };
  return { provisional: over('provisional'), verified: over('verified') };
}

function holdsOn({ startsOn, endsOn }: AssignedTargetRow, day: string | undefined): boolean {
  return day !== undefined && startsOn <= day && (endsOn === null || day <= endsOn);
}

function judgedTarget({ id, every, requirement, judgedAt }: AssignedTargetRow) {
  return { id, uuid: id, code: id, every, requirement, judgedAt, wholeProvince: false };
}
