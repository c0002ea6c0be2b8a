import type { VerdictState } from '../../../judging/judge.ts';
import type { RuledTarget } from '../rules/campaign-rules.ts';
import type { KeptVerdicts } from './outcome.ts';

/** A counted period of the campaign, as a unit came out in it. */
export interface Month {
  readonly closed: boolean;
  readonly verdicts: KeptVerdicts;
}

/** For targets judged in each period by itself: how each of the unit's periods came out, by code of the target. */
export function monthStates(
  targets: readonly Pick<RuledTarget, 'code'>[],
  months: readonly Month[],
): Map<string, VerdictState[]> {
  return new Map(
    targets.map(({ code }) => [
      code,
      months.flatMap(({ closed, verdicts }) => stateOf(closed, verdicts[code]?.[0]) ?? []),
    ]),
  );
}

/** A month nobody has reported is missed once it is closed; before that it is not due. */
function stateOf(closed: boolean, state: VerdictState | undefined): VerdictState | null {
  if (state !== undefined && state !== 'NOT_REPORTED') return state;
  return closed ? 'NOT_MET' : null;
}
