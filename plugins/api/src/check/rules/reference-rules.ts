import type { Phase } from '../../phase.ts';
import type { ReportDuty } from '../../report.ts';
import type { FaultCode } from '../fault-table.ts';
import { nearNames } from '../near.ts';
import { elementsAt, fieldOf, nameAt, textsAt } from '../peek.ts';
import { type Rule, rule } from '../rule.ts';
import { differingFields } from '../same.ts';
import { quoted } from '../say.ts';
import { campaign } from '../shapes/campaign-shapes.ts';
import { plugin, workPlan } from '../shapes/plugin-shapes.ts';
import type { Spot } from '../spot.ts';

// Whether what is referred to exists is asked of what is not sound too: a report with a wrong date may cover a wrong
// phase. Whether it is the same value is asked only of sound ones.

export const referenceRules: readonly Rule[] = [
  {
    of: campaign,
    needs: [],
    judge: (value, spot) => coversKnownPhases(value, textsAt(value, 'phases', 'id'), spot),
  },
  {
    of: workPlan,
    needs: [],
    judge: (value, spot) =>
      coversKnownPhases(value, textsAt(fieldOf(value, 'schedules'), 'phases', 'id'), spot),
  },
  { of: plugin, needs: [], judge: schedulesKnownCampaigns },
  // A faulty area may hide the very target that is meant.
  { of: campaign, needs: ['areas'], judge: scoresKnownTargets },
  rule(campaign)(['phases', 'reports'], ({ phases, reports }, spot) =>
    coversThatVeryPhase(reports, phases, spot),
  ),
  rule(campaign)(['areas', 'scoring'], ({ areas, scoring }, spot) => {
    for (const { target } of scoring?.points ?? []) {
      const named = areas.flatMap(({ targets }) => targets).filter(({ code }) => code === target.code);
      const [declared] = named;
      if (declared && !named.includes(target))
        isThatVery(target, declared, spot.inside('scoring', 'points', target.code));
    }
  }),
  rule(plugin)(['campaigns', 'workPlans'], ({ campaigns, workPlans }, spot) => {
    for (const { id, schedules } of workPlans) {
      const declared = campaigns.find((own) => own.id === schedules?.id);
      if (schedules && declared)
        isThatVery(schedules, declared, spot.inside(id, `schedules ${schedules.id}`));
    }
  }),
  { of: workPlan, needs: [], judge: numbersRunOn },
];

function coversKnownPhases(holder: object, phases: readonly string[], spot: Spot): void {
  for (const report of elementsAt(holder, 'reports')) {
    const phase = fieldOf(fieldOf(report, 'covers'), 'id');
    if (typeof phase !== 'string' || phases.includes(phase)) continue;
    unknown(
      'UNKNOWN_PHASE',
      { name: phase, known: phases },
      spot.inside(`report ${nameAt(report, 'id')}`, `covers ${phase}`),
    );
  }
}

function schedulesKnownCampaigns(value: object, spot: Spot): void {
  const campaigns = textsAt(value, 'campaigns', 'id');
  for (const schedule of elementsAt(value, 'workPlans')) {
    const name = fieldOf(fieldOf(schedule, 'schedules'), 'id');
    if (typeof name !== 'string' || campaigns.includes(name)) continue;
    unknown(
      'UNKNOWN_CAMPAIGN',
      { name, known: campaigns },
      spot.inside(nameAt(schedule, 'id'), `schedules ${name}`),
    );
  }
}

function scoresKnownTargets(value: object, spot: Spot): void {
  const known = textsAt(value, 'areas.targets', 'code');
  for (const points of elementsAt(fieldOf(value, 'scoring'), 'points')) {
    const name = fieldOf(fieldOf(points, 'target'), 'code');
    if (typeof name !== 'string' || known.includes(name)) continue;
    unknown('UNKNOWN_TARGET', { name, known }, spot.inside('scoring', 'points', name));
  }
}

interface Reference {
  readonly name: string;
  readonly known: readonly string[];
}

function unknown(code: FaultCode, { name, known }: Reference, spot: Spot): void {
  const choice = known.length === 0 ? 'nothing is' : `declared is ${known.map(quoted).join(', ')}`;
  spot.fault(code, `Nothing called ${quoted(name)} is declared here: ${choice}.`, nearNames(name, known));
}

function coversThatVeryPhase(reports: readonly ReportDuty[], phases: readonly Phase[], spot: Spot): void {
  for (const { id, covers } of reports) {
    const declared = phases.find((phase) => phase.id === covers?.id);
    if (covers && declared) isThatVery(covers, declared, spot.inside(`report ${id}`, `covers ${covers.id}`));
  }
}

function isThatVery(referred: object, declared: object, spot: Spot): void {
  const fields = referred === declared ? [] : differingFields(referred, declared);
  if (fields.length === 0) return;
  const message = `It differs from the one declared in ${fields.map(quoted).join(', ')}: refer to that very value.`;
  spot.fault('DIFFERENT_UNDER_ONE_ID', message);
}

function numbersRunOn(value: object, spot: Spot): void {
  const found = elementsAt(value, 'items').map((item) => fieldOf(item, 'number'));
  const numbers = new Set(found.filter((number) => typeof number === 'number'));
  // Whatever number is meant by what is none may be the one that is missing.
  if (found.length === 0 || found.some((number) => !Number.isSafeInteger(number))) return;
  // A number far off is one slip, not a thousand missing items.
  const last = Math.min(Math.max(...numbers), found.length + 10);
  const missing = Array.from({ length: Math.max(0, last) }, (_, index) => index + 1).filter(
    (number) => !numbers.has(number),
  );
  if (missing.length === 0) return;
  const message = `No work item bears the number ${missing.slice(0, 10).join(', ')}, a later one exists: number them from 1 without a gap.`;
  spot.inside('items').fault('WORK_ITEM_GAP', message);
}
