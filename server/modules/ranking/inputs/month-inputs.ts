import type { UnitKind } from '@thi-dua/plugin-api';
import { isJudgedAt, type VerdictState } from '../../../judging/judge.ts';
import { type CampaignRules, isPeriodic, type RuledTarget } from '../../standing/rules/campaign-rules.ts';
import type { UnitInput } from '../content/content.ts';

/** The targets that are judged at units of the kind in each counted period by itself. */
export function periodicAt(rules: CampaignRules, kind: UnitKind): RuledTarget[] {
  const periodic = rules.targets.filter((target) => isPeriodic(rules, target));
  // One for the whole province is divided among no units, and not among months either.
  if (!periodic.some(({ judgedAt }) => judgedAt.includes(kind))) return [];
  return periodic.filter((target) => isJudgedAt(target, kind));
}

/** How the months of these targets came out, as a ranking writes it down. */
export const writtenMonths = (
  targets: readonly RuledTarget[],
  states: ReadonlyMap<string, readonly VerdictState[]>,
): UnitInput['months'] => Object.fromEntries(targets.map(({ code }) => [code, states.get(code) ?? []]));
