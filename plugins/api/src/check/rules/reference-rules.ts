import type { Phase } from '../../phase.ts';
import type { ReportDuty } from '../../report.ts';
import type { WorkItem } from '../../work-plan.ts';
import type { Spot } from '../fault.ts';
import { nearNames } from '../near.ts';
import { type Rule, rule } from '../rule.ts';
import { differingFields } from '../same.ts';
import { quoted } from '../say.ts';
import { campaign } from '../shapes/campaign-shapes.ts';
import { plugin, workPlan } from '../shapes/plugin-shapes.ts';

export const referenceRules: readonly Rule[] = [
  rule(campaign)(['phases', 'reports'], ({ phases, reports }, spot) =>
    coveredPhasesExist(reports, phases, spot),
  ),
  rule(workPlan)(['schedules', 'reports'], ({ schedules, reports }, spot) =>
    coveredPhasesExist(reports, schedules?.phases ?? [], spot),
  ),
  rule(plugin)(['campaigns', 'workPlans'], ({ campaigns, workPlans }, spot) => {
    for (const { id, schedules } of workPlans) {
      if (schedules === undefined) continue;
      const within = spot.inside(id, `schedules ${schedules.id}`);
      const own = campaigns.find((candidate) => candidate.id === schedules.id);
      if (own !== undefined) sameAsDeclared(schedules, own, within);
      else isUnknown({ code: 'UNKNOWN_CAMPAIGN', noun: 'campaign', id: schedules.id }, campaigns, within);
    }
  }),
  rule(workPlan)(['items'], ({ items }, spot) => numbersRunOn(items, spot)),
];

interface WithId {
  readonly id: string;
}
interface Unknown extends WithId {
  readonly code: 'UNKNOWN_PHASE' | 'UNKNOWN_CAMPAIGN';
  readonly noun: string;
}

function coveredPhasesExist(reports: readonly ReportDuty[], phases: readonly Phase[], spot: Spot): void {
  for (const { id, covers } of reports) {
    if (covers === undefined) continue;
    const within = spot.inside(`report ${id}`, `covers ${covers.id}`);
    const own = phases.find((phase) => phase.id === covers.id);
    if (own !== undefined) sameAsDeclared(covers, own, within);
    else isUnknown({ code: 'UNKNOWN_PHASE', noun: 'phase', id: covers.id }, phases, within);
  }
}

function isUnknown({ code, noun, id }: Unknown, known: readonly WithId[], spot: Spot): void {
  const ids = known.map((one) => one.id);
  const choice = ids.length === 0 ? 'there is none' : `there is ${ids.map(quoted).join(', ')}`;
  spot.fault(code, `No ${noun} declared here is ${quoted(id)}: ${choice}.`, nearNames(id, ids));
}

function sameAsDeclared(referred: WithId, declared: WithId, spot: Spot): void {
  const fields = referred === declared ? [] : differingFields(referred, declared);
  if (fields.length === 0) return;
  const message = `It differs from the one declared in ${fields.map(quoted).join(', ')}: refer to that very value.`;
  spot.fault('DIFFERENT_UNDER_ONE_ID', message);
}

function numbersRunOn(items: readonly WorkItem[], spot: Spot): void {
  const numbers = new Set(items.map(({ number }) => number));
  const last = Math.max(0, ...numbers);
  // A number far off is one slip, not a thousand missing items.
  const missing = Array.from({ length: Math.min(last, items.length + 10) }, (_, index) => index + 1)
    .filter((number) => !numbers.has(number))
    .slice(0, 10);
  if (missing.length === 0) return;
  const message = `No work item bears the number ${missing.join(', ')}, but ${last} exists: number them from 1 without a gap.`;
  spot.inside('items').fault('WORK_ITEM_GAP', message);
}
