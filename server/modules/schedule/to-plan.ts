import type { ConfigurePeriodInput } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { refuse } from '../../mutation/refusal.ts';
import type { PeriodRow } from '../period/period.row.ts';
import { type PeriodOfPlan, periodsOf } from '../period/plan-periods.ts';
import { readSchedules, type ScheduleRow } from '../period/schedule.queries.ts';
import { savePeriods } from './register-periods.ts';
import { giveBack } from './schedule.queries.ts';

/** A period as the plan of its campaign has it now. */
export interface PlannedPeriod {
  readonly schedule: ScheduleRow;
  readonly seed: PeriodOfPlan;
}

const ofAnyChange: ReadonlySet<string> = new Set<keyof ConfigurePeriodInput>([
  'periodId',
  'version',
  'toPlan',
  'reason',
  'accept',
  'idempotencyKey',
]);

/** Throws a refusal where there is nothing to go back to, or something else is asked for too. */
export async function planOfPeriod(
  queries: Queries,
  { campaignId, period }: { readonly campaignId: string; readonly period: PeriodRow },
  input: ConfigurePeriodInput,
): Promise<PlannedPeriod> {
  const others = Object.entries(input).flatMap(([field, value]) =>
    value == null || ofAnyChange.has(field) ? [] : [field],
  );
  if (others.length > 0) {
    throw refuse('INVALID', 'Theo lại kế hoạch thì không ghi thêm nội dung điều chỉnh nào khác.', ...others);
  }
  if (period.configured === null) throw refuse('INVALID', 'Kỳ báo cáo đang theo kế hoạch.', 'toPlan');
  const [schedule] = await readSchedules(queries, { campaignId });
  const seed = schedule && periodsOf(schedule).find(({ key }) => key === period.key);
  if (schedule === undefined || seed === undefined) {
    throw refuse('INVALID', 'Kế hoạch hiện hành không có kỳ báo cáo này.', 'toPlan');
  }
  return { schedule, seed };
}

/** The plan decides again, from now on too; false: somebody else was faster. */
export async function followPlan(
  queries: Queries,
  based: { readonly id: string; readonly version: number },
  { schedule, seed }: PlannedPeriod,
): Promise<boolean> {
  if (!(await giveBack(queries, based))) return false;
  await savePeriods(queries, schedule, [seed]);
  return true;
}
