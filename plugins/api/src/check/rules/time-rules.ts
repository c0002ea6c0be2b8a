import type { Campaign } from '../../campaign.ts';
import { type StartBounds, startOf } from '../../period.ts';
import type { Phase } from '../../phase.ts';
import type { Plan } from '../../plan.ts';
import type { Day } from '../../time.ts';
import { type Rule, rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { campaign } from '../shapes/campaign-shapes.ts';
import type { Spot } from '../spot.ts';

/** A period on the calendar; its beginning is known within bounds, because a plan may leave its date blank. */
interface Run {
  readonly begins: StartBounds;
  readonly through: Day | undefined;
}

export const timeRules: readonly Rule[] = [
  rule(campaign)(['runs', 'plan'], ({ runs, plan }, spot) => endsAfterItBegins(runOf({ runs }, plan), spot)),
  rule(campaign)(['phases', 'plan'], ({ phases, plan }, spot) => {
    for (const phase of phases) endsAfterItBegins(runOf(phase, plan), spot.inside(`phase ${phase.id}`));
    findOverlaps(phases, plan, spot);
  }),
  rule(campaign)(['runs', 'phases', 'plan'], phasesLieWithin),
];

function runOf({ runs, in: other }: Pick<Phase, 'runs' | 'in'>, plan: Plan): Run {
  return { begins: startOf(runs, other ?? plan), through: runs.through };
}

function endsAfterItBegins({ begins, through }: Run, spot: Spot): void {
  if (through === undefined || through >= begins.earliest) return;
  const message = `It ends on ${through}, before it begins on ${begins.earliest}: give a later last day or an earlier first.`;
  spot.inside('runs').fault('ENDS_BEFORE_IT_BEGINS', message);
}

/** Only what is certain is a fault: a phase that begins on an unknown day may begin on the latest one. */
function findOverlaps(phases: readonly Phase[], plan: Plan, spot: Spot): void {
  const runs = phases
    .map((phase) => ({ id: phase.id, ...runOf(phase, plan) }))
    .sort((a, b) => (a.begins.latest < b.begins.latest ? -1 : 1));
  runs.forEach((earlier, index) => {
    const overlapped = runs
      .slice(index + 1)
      .find((phase) => earlier.through === undefined || phase.begins.latest <= earlier.through);
    if (overlapped === undefined) return;
    const end = earlier.through === undefined ? 'has no end' : `runs through ${earlier.through}`;
    const message = `It begins on ${overlapped.begins.latest} while phase ${quoted(earlier.id)} ${end}: let one end before the next begins.`;
    spot.inside(`phase ${overlapped.id}`, 'runs').fault('PHASES_OVERLAP', message);
  });
}

function phasesLieWithin(
  { runs, phases, plan }: Pick<Campaign, 'runs' | 'phases' | 'plan'>,
  spot: Spot,
): void {
  const whole = runOf({ runs }, plan);
  for (const phase of phases) {
    const { begins, through } = runOf(phase, plan);
    const outside = spot.inside(`phase ${phase.id}`, 'runs');
    if (begins.latest < whole.begins.earliest) {
      const message = `It begins on ${begins.latest}, before the campaign does on ${whole.begins.earliest}: move one of them.`;
      outside.fault('PHASE_OUTSIDE_CAMPAIGN', message);
    }
    if (whole.through !== undefined && (through === undefined || through > whole.through)) {
      const end = through === undefined ? 'It has no end' : `It runs through ${through}`;
      outside.fault(
        'PHASE_OUTSIDE_CAMPAIGN',
        `${end}, the campaign only through ${whole.through}: move one of them.`,
      );
    }
  }
}
