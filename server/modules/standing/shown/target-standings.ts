import type { FigureStage, TargetStanding } from '@thi-dua/schema';
import type { CampaignRules } from '../rules/campaign-rules.ts';
import type { KeptVerdict } from '../settle/outcome.ts';
import { kindStandings } from './kind-standings.ts';
import type { StandingDetails } from './standing.queries.ts';
import { perCent, valuesFor } from './target-values.ts';

const notReported: KeptVerdict = ['NOT_REPORTED', null];

/** How a unit stands against each target that is judged at it in the period, in the order of the plan. */
export function targetStandings(rules: CampaignRules, details: StandingDetails): TargetStanding[] {
  return rules.targets.flatMap((target) => {
    const kept = details.verdicts[target.code];
    if (kept === undefined) return [];
    const [state, attainment, monthsMet = null, monthsDue = null] = kept;
    const verified = details.verifiedVerdicts[target.code] ?? notReported;
    const valuesIn = (stage: FigureStage) => valuesFor(rules, target, { ...details, stage });
    return [
      {
        target,
        state,
        attainment: perCent(attainment),
        monthsMet,
        monthsDue,
        get values() {
          return valuesIn('PROVISIONAL');
        },
        verifiedState: verified[0],
        verifiedAttainment: perCent(verified[1]),
        verifiedMonthsMet: verified[2] ?? null,
        verifiedMonthsDue: verified[3] ?? null,
        get verifiedValues() {
          return valuesIn('VERIFIED');
        },
        get byKind() {
          return kindStandings(rules, target, details);
        },
      },
    ];
  });
}
