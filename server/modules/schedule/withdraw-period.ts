import type { WithdrawPeriodArgs } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import type { PeriodRow } from '../period/period.row.ts';
import { takeOffRoll } from './follow-periods.ts';
import { lockPeriod, type PeriodRequest, periodConflict, readPeriod, wordOf } from './held-period.ts';
import { mustBeSettable } from './plan-change.ts';
import { isReportedIn, saveWithdrawal } from './schedule.queries.ts';

/** Is no longer asked for; only while nobody has reported anything in it. */
export async function withdrawPeriod(
  queries: Queries,
  { input, by }: PeriodRequest<WithdrawPeriodArgs>,
): Promise<ChangeOutcome<PeriodRow>> {
  const word = wordOf(input.reason, by);
  const { campaign, before } = await lockPeriod(queries, input);
  mustBeSettable(campaign, before);
  if (await isReportedIn(queries, before.id)) {
    throw refuse('IN_USE', 'Đã có đơn vị nhập báo cáo trong kỳ này; hãy đóng kỳ thay vì rút.', 'periodId');
  }
  const based = { id: before.id, version: input.version };
  if (!(await saveWithdrawal(queries, based, word)))
    throw await periodConflict(queries, before, { withdrawn: true });
  await takeOffRoll(queries, campaign, before.id);
  const after = await readPeriod(queries, before.id);
  return { result: after, noun: 'reporting_period', targetId: before.id, before, after };
}
