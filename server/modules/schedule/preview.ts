import type { AddPeriodInput, ConfigurePeriodInput, PeriodPreview, Role } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { refuse } from '../../mutation/refusal.ts';
import { readCampaignState, type StagedCampaign } from '../campaign/campaign-state.queries.ts';
import { readPeriods } from '../period/period.queries.ts';
import { isSavable, type PlannedChange, planAddition, planConfiguration } from './plan-change.ts';

interface PreviewRequest<Input> {
  readonly input: Input;
  readonly by: Role;
}

/** What `configurePeriod` would do; throws what would refuse it whatever is accepted. */
export async function previewConfiguration(
  queries: Queries,
  { input, by }: PreviewRequest<ConfigurePeriodInput>,
): Promise<PeriodPreview> {
  const [before] = await readPeriods(queries, [input.periodId]);
  const campaign = before == null ? undefined : await readCampaignState(queries, before.campaignId);
  if (before == null || campaign === undefined) throw refuse('NOT_FOUND', undefined, 'periodId');
  const planned = await planConfiguration(queries, { campaign, before }, input);
  const configured = planned.plan === null ? { at: planned.now, by, reason: input.reason } : null;
  const after = { ...before, ...planned.times, withdrawn: false, configured };
  return { before, after, ...stands(planned) };
}

/** What `addPeriod` would do; likewise. */
export async function previewAddition(
  queries: Queries,
  { input, by }: PreviewRequest<AddPeriodInput>,
): Promise<PeriodPreview> {
  const campaign = await readCampaignState(queries, input.campaignId);
  if (campaign === undefined) throw refuse('NOT_FOUND', undefined, 'campaignId');
  const planned = await planAddition(queries, campaign, input);
  const configured = { at: planned.now, by, reason: input.reason };
  return { before: null, after: { ...newPeriod(planned, campaign, input), configured }, ...stands(planned) };
}

function newPeriod(
  { id, times, duty, counts }: Awaited<ReturnType<typeof planAddition>>,
  { campaignId }: StagedCampaign,
  { reportDutyId }: AddPeriodInput,
): Omit<PeriodPreview['after'], 'configured'> {
  return {
    id,
    ...times,
    rhythm: duty?.rhythm ?? 'ONCE',
    counts,
    treeOn: times.endsOn,
    planDue: duty?.due ?? null,
    closedAt: null,
    withdrawn: false,
    version: 0,
    campaignId,
    reportDutyId: reportDutyId ?? null,
    phaseId: null,
  };
}

function stands(planned: PlannedChange): Pick<PeriodPreview, 'conflicts' | 'savable'> {
  return { conflicts: [...planned.conflicts], savable: isSavable(planned) };
}
