import { randomUUID } from 'node:crypto';
import type { AddPeriodInput, ConfigurePeriodInput, PeriodConflict } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { givenLine } from '../../mutation/given-text.ts';
import { refuse } from '../../mutation/refusal.ts';
import type { StagedCampaign } from '../campaign/campaign-state.queries.ts';
import { instantsOf } from '../period/instants.ts';
import type { PeriodRow } from '../period/period.row.ts';
import type { PeriodOfPlan } from '../period/plan-periods.ts';
import { readAround } from './around.queries.ts';
import { periodId } from './register-periods.ts';
import { conflictsOf } from './rules/period-conflicts.ts';
import { instantsAfter, type PeriodTimes } from './rules/period-times.ts';
import { findDuty, type PeriodDraft } from './schedule.queries.ts';
import { type PlannedPeriod, planOfPeriod } from './to-plan.ts';

/** A change of a period as it would be made: what stands against it is known, and nothing is written. */
export interface PlannedChange {
  readonly times: PeriodTimes;
  readonly conflicts: readonly PeriodConflict[];
  /** The present, by the rules' clock. */
  readonly now: string;
  /** The plan decides again. */
  readonly plan: PlannedPeriod | null;
}

export async function planConfiguration(
  queries: Queries,
  { campaign, before }: { readonly campaign: StagedCampaign; readonly before: PeriodRow },
  input: ConfigurePeriodInput,
): Promise<PlannedChange> {
  const plan = input.toPlan
    ? await planOfPeriod(queries, { campaignId: campaign.id, period: before }, input)
    : null;
  mustBeSettable(campaign, plan === null ? before : { ...before, withdrawn: false });
  const times = plan === null ? timesAfter(before, input) : timesOf(plan.seed);
  const around = await readAround(queries, campaign.id, before.id);
  // What the plan says contradicts no plan; and what was withdrawn comes as if it were new.
  const facts = {
    ...around,
    before: before.withdrawn ? null : before,
    after: times,
    counts: plan?.seed.counts ?? before.counts,
    planDue: plan === null ? before.planDue : null,
  };
  return { times, plan, conflicts: conflictsOf(facts, input.accept), now: around.now };
}

function timesAfter(before: PeriodRow, input: ConfigurePeriodInput): PeriodTimes {
  return {
    name: input.name == null ? before.name : givenLine(input.name, 'name'),
    startsOn: input.startsOn ?? before.startsOn,
    endsOn: input.endsOn ?? before.endsOn,
    ...instantsAfter(before, input),
  };
}

function timesOf(seed: PeriodOfPlan): PeriodTimes {
  const { name, startsOn, endsOn, opensAt, dueAt, dueAtCommune, dueAtDistrict, dueAtProvince, closesAt } =
    seed;
  return { name, startsOn, endsOn, opensAt, dueAt, dueAtCommune, dueAtDistrict, dueAtProvince, closesAt };
}

export async function planAddition(
  queries: Queries,
  campaign: StagedCampaign,
  input: AddPeriodInput,
): Promise<PlannedChange & PeriodDraft> {
  mustGoOn(campaign);
  const duty =
    input.reportDutyId == null ? null : ((await findDuty(queries, campaign.id, input.reportDutyId)) ?? null);
  if (input.reportDutyId != null && duty === null) throw refuse('NOT_FOUND', undefined, 'reportDutyId');
  if (duty === null && !input.counts) {
    throw refuse(
      'INVALID',
      'Hãy chọn chế độ báo cáo, hoặc cho tính vào kết quả chung.',
      'reportDutyId',
      'counts',
    );
  }
  const { startsOn, endsOn, counts } = input;
  const usual = instantsOf(
    { startsOn, endsOn },
    { planDue: duty?.due ?? null, timing: duty?.timing ?? null, fromKinds: duty?.fromKinds ?? [] },
  );
  const times = { name: givenLine(input.name, 'name'), startsOn, endsOn, ...instantsAfter(usual, input) };
  const around = await readAround(queries, campaign.id, null);
  const facts = { ...around, before: null, after: times, counts, planDue: duty?.due ?? null };
  const key = `${campaign.campaignId}/period/added/${randomUUID()}`;
  return {
    times,
    duty,
    counts,
    key,
    id: periodId(key),
    plan: null,
    conflicts: conflictsOf(facts, input.accept),
    now: around.now,
  };
}

/** Throws what stands against it, unless it is accepted. */
export function mustBeSavable({ conflicts }: Pick<PlannedChange, 'conflicts'>): void {
  const open = conflicts.filter(({ accepted }) => !accepted);
  if (open.length === 0) return;
  const codes = new Set(open.map(({ code }) => code));
  throw refuse('PERIOD_CONFLICT', open.map(({ message }) => message).join(' '), ...codes);
}

export const isSavable = ({ conflicts }: Pick<PlannedChange, 'conflicts'>): boolean =>
  conflicts.every(({ accepted }) => accepted);

export function mustGoOn({ stage }: StagedCampaign): void {
  if (stage !== 'REVIEWED' && stage !== 'ARCHIVED') return;
  throw refuse('INVALID', 'Phong trào đã tổng kết, các kỳ báo cáo không thay đổi nữa.', 'campaignId');
}

export function mustBeSettable(campaign: StagedCampaign, { rhythm, withdrawn }: PeriodRow): void {
  mustGoOn(campaign);
  if (withdrawn) throw refuse('INVALID', 'Kỳ báo cáo đã được rút.', 'periodId');
  if (rhythm !== 'CAMPAIGN') return;
  throw refuse('INVALID', 'Kỳ của cả phong trào tự cộng từ các kỳ khác, không điều chỉnh.', 'periodId');
}
