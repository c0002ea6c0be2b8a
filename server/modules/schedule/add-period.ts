import type { AddPeriodInput } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import type { ChangeOutcome } from '../../mutation/mutate.ts';
import { refuse } from '../../mutation/refusal.ts';
import type { PeriodRow } from '../period/period.row.ts';
import { followPeriods } from './follow-periods.ts';
import { lockCampaign, type PeriodRequest, readPeriod, wordOf } from './held-period.ts';
import { mustBeSavable, planAddition } from './plan-change.ts';
import { insertPeriod, isPeriodThere } from './schedule.queries.ts';

/** A period of the administrators' own; no plugin withdraws it. */
export async function addPeriod(
  queries: Queries,
  { input, by }: PeriodRequest<AddPeriodInput>,
): Promise<ChangeOutcome<PeriodRow>> {
  const word = wordOf(input.reason, by);
  const campaign = await lockCampaign(queries, input.campaignId);
  const planned = await planAddition(queries, campaign, input);
  mustBeSavable(planned);
  if (await isPeriodThere(queries, campaign, planned.times)) {
    throw refuse('OVERLAP', `Phong trào đã có kỳ “${planned.times.name}” cho những ngày đó.`, 'name');
  }
  await insertPeriod(queries, campaign, { ...planned, ...word });
  await followPeriods(queries, campaign, []);
  const after = await readPeriod(queries, planned.id);
  return { result: after, noun: 'reporting_period', targetId: after.id, before: null, after };
}
