import type { ConfigurePeriodInput } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import type { PeriodRow } from '../period/period.row.ts';
import { followPeriods } from './follow-periods.ts';
import { lockPeriod, type PeriodRequest, periodConflict, readPeriod, wordOf } from './held-period.ts';
import { mustBeSavable, planConfiguration } from './plan-change.ts';
import { saveTimes } from './schedule.queries.ts';
import { followPlan } from './to-plan.ts';

/** Sets a period otherwise than its plan; from now on no new version of the plugin changes it. Or back to the plan. */
export async function configurePeriod(
  queries: Queries,
  { input, by }: PeriodRequest<ConfigurePeriodInput>,
): Promise<ChangeOutcome<PeriodRow>> {
  const word = wordOf(input.reason, by);
  const { campaign, before } = await lockPeriod(queries, input);
  const planned = await planConfiguration(queries, { campaign, before }, input);
  mustBeSavable(planned);
  const { times, plan } = planned;
  const based = { id: before.id, version: input.version };
  const saved =
    plan === null
      ? await saveTimes(queries, based, { times, ...word })
      : await followPlan(queries, based, plan);
  if (!saved) throw await periodConflict(queries, before, times);
  const after = await readPeriod(queries, before.id);
  const reopened = before.closedAt !== null && after.closedAt === null ? [before.id] : [];
  await followPeriods(queries, campaign, reopened);
  const told = plan === null ? after : { ...after, reason: word.reason };
  return { result: after, noun: 'reporting_period', targetId: before.id, before, after: told };
}
