import type { AddPeriodInput, ConfigurePeriodInput, Role, WithdrawPeriodArgs } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { givenLine } from '../../mutation/given-text.ts';
import type { Done } from '../../mutation/mutate.ts';
import { conflict, refuse } from '../../mutation/refusal.ts';
import { readStaged, type StagedCampaign } from '../campaign/campaign-state.queries.ts';
import { holdPeriods, readPeriods } from '../period/period.queries.ts';
import type { PeriodRow } from '../period/period.row.ts';
import { holdTree } from '../unit/administer/state.queries.ts';
import { followPeriods, takeOffRoll } from './follow-periods.ts';
import { mustBeSavable, mustBeSettable, planAddition, planConfiguration } from './plan-change.ts';
import {
  insertPeriod,
  isPeriodThere,
  isReportedIn,
  saveTimes,
  saveWithdrawal,
  type Word,
} from './schedule.queries.ts';
import { followPlan } from './to-plan.ts';

/** Who sets it, as what. */
interface Asked<Input> {
  readonly input: Input;
  readonly by: Role;
}

/** Sets a period otherwise than its plan; from now on no new version of the plugin changes it. Or back to the plan. */
export async function configurePeriod(
  queries: Queries,
  { input, by }: Asked<ConfigurePeriodInput>,
): Promise<Done<PeriodRow>> {
  const word = wordOf(input.reason, by);
  const { campaign, before } = await hold(queries, input);
  const planned = await planConfiguration(queries, { campaign, before }, input);
  mustBeSavable(planned);
  const { times, plan } = planned;
  const based = { id: before.id, version: input.version };
  const saved =
    plan === null
      ? await saveTimes(queries, based, { times, ...word })
      : await followPlan(queries, based, plan);
  if (!saved) throw await faster(queries, before, times);
  const after = await read(queries, before.id);
  const reopened = before.closedAt !== null && after.closedAt === null ? [before.id] : [];
  await followPeriods(queries, campaign, reopened);
  const told = plan === null ? after : { ...after, reason: word.reason };
  return { result: after, noun: 'reporting_period', targetId: before.id, before, after: told };
}

/** A period of the administrators' own; no plugin withdraws it. */
export async function addPeriod(
  queries: Queries,
  { input, by }: Asked<AddPeriodInput>,
): Promise<Done<PeriodRow>> {
  const word = wordOf(input.reason, by);
  const campaign = await holdCampaign(queries, input.campaignId);
  const planned = await planAddition(queries, campaign, input);
  mustBeSavable(planned);
  if (await isPeriodThere(queries, campaign, planned.times)) {
    throw refuse('OVERLAP', `Phong trào đã có kỳ “${planned.times.name}” cho những ngày đó.`, 'name');
  }
  await insertPeriod(queries, campaign, { ...planned, ...word });
  await followPeriods(queries, campaign, []);
  const after = await read(queries, planned.id);
  return { result: after, noun: 'reporting_period', targetId: after.id, before: null, after };
}

/** Is no longer asked for; only while nobody has reported anything in it. */
export async function withdrawPeriod(
  queries: Queries,
  { input, by }: Asked<WithdrawPeriodArgs>,
): Promise<Done<PeriodRow>> {
  const word = wordOf(input.reason, by);
  const { campaign, before } = await hold(queries, input);
  mustBeSettable(campaign, before);
  if (await isReportedIn(queries, before.id)) {
    throw refuse('IN_USE', 'Đã có đơn vị nhập báo cáo trong kỳ này; hãy đóng kỳ thay vì rút.', 'periodId');
  }
  const based = { id: before.id, version: input.version };
  if (!(await saveWithdrawal(queries, based, word))) throw await faster(queries, before, { withdrawn: true });
  await takeOffRoll(queries, campaign, before.id);
  const after = await read(queries, before.id);
  return { result: after, noun: 'reporting_period', targetId: before.id, before, after };
}

const wordOf = (reason: string, by: Role): Word => ({ by, reason: givenLine(reason, 'reason', 500) });

/** Tree before periods, like whoever launches a campaign. */
async function holdCampaign(queries: Queries, campaignKey: string): Promise<StagedCampaign> {
  const campaign = await readStaged(queries, campaignKey);
  if (campaign === undefined) throw refuse('NOT_FOUND', undefined, 'campaignId');
  await holdTree(queries, campaign.provinceCode, 'shared');
  await holdPeriods(queries, campaign.id);
  return campaign;
}

async function hold(
  queries: Queries,
  { periodId, version }: { readonly periodId: string; readonly version: number },
): Promise<{ readonly campaign: StagedCampaign; readonly before: PeriodRow }> {
  const { campaignId } = await read(queries, periodId);
  const campaign = await holdCampaign(queries, campaignId);
  const before = await read(queries, periodId);
  if (before.version !== version) throw conflict(before, { version }, before.version);
  return { campaign, before };
}

async function read(queries: Queries, id: string): Promise<PeriodRow> {
  const [period] = await readPeriods(queries, [id]);
  if (period == null) throw refuse('NOT_FOUND', undefined, 'periodId');
  return period;
}

async function faster(queries: Queries, { id }: PeriodRow, yours: object) {
  const current = await read(queries, id);
  return conflict(current, yours, current.version);
}
