import type { Comparator, UnitKind } from '@thi-dua/plugin-api';
import type { AssignTargetInput, Requirement, Target } from '@thi-dua/schema';
import type { Queries } from '../../data/database.ts';
import { kindsText } from '../../definitions/unit-kind.words.ts';
import type { Loaders } from '../../loaders.ts';
import { refuse } from '../../mutation/refusal.ts';
import { readCampaignState, type StagedCampaign } from '../campaign/campaign-state.queries.ts';
import { kindsMeasuring } from '../period/form.ts';
import { levelOf } from '../period/unit-level.ts';
import { isWithin, readState, type UnitState } from '../unit/administer/state.queries.ts';
import { unitsBelow } from './assigned-target.queries.ts';
import { checkedBound } from './bound.ts';
import { type AssignedIndicator, additional, checkNotWeaker, isBelowCommune, stricter } from './plan-asks.ts';

/** What an assignment reads. */
export interface AssignmentReader {
  readonly queries: Queries;
  readonly loaders: Loaders;
}

/** What somebody wants to ask of which units. */
export interface TargetWish
  extends Pick<
    AssignTargetInput,
    'unitId' | 'campaignId' | 'targetId' | 'indicatorId' | 'every' | 'unitKinds'
  > {
  readonly bound: { comparator: Comparator; threshold?: number | null; grade?: string | null };
}

/** A wish that was held against the plan. */
export interface Assignable {
  readonly commune: UnitState;
  readonly campaign: StagedCampaign;
  readonly requirement: Requirement;
  readonly every: Target['every'];
  readonly kinds: readonly UnitKind[];
}

/** Refuses what nobody reports, what asks less than the plan, and what is not the commune's to ask. */
export async function assignable(
  { queries, loaders }: AssignmentReader,
  wanted: TargetWish,
): Promise<Assignable> {
  const commune = await readState(queries, wanted.unitId, 'unitId');
  if (levelOf(commune.kind) !== 'COMMUNE') {
    throw refuse('INVALID', 'Chỉ cấp xã giao chỉ tiêu cho đơn vị cấp dưới của mình.', 'unitId');
  }
  const campaign = await campaignOf(queries, wanted.campaignId, commune);
  const targets = await loaders.targetsOfCampaign.load(wanted.campaignId);
  const target = targetOf(targets, wanted.targetId ?? null);
  const indicator = await indicatorOf(loaders, wanted.indicatorId);
  const kinds = kindsOf(target?.judgedAt ?? kindsMeasuring(targets, indicator.id), wanted.unitKinds ?? null);
  const every = target?.every ?? wanted.every ?? 'CAMPAIGN';
  const bound = checkedBound(wanted.bound, indicator);
  checkNotWeaker(targets, { indicator, bound, every, kinds });
  const given = { indicator, bound };
  return {
    commune,
    campaign,
    requirement: target === null ? additional(given) : stricter(target, given),
    every,
    kinds,
  };
}

async function campaignOf(queries: Queries, campaignId: string, commune: UnitState): Promise<StagedCampaign> {
  const campaign = await readCampaignState(queries, campaignId);
  // The campaign is the province's or the commune's own, never that of another commune.
  const root = campaign?.unitId ?? null;
  if (
    campaign === undefined ||
    root === null ||
    !(await isWithin(queries, commune.id, root, campaign.today))
  ) {
    throw refuse('NOT_FOUND', undefined, 'campaignId');
  }
  if (campaign.stage === 'REVIEWED' || campaign.stage === 'ARCHIVED') {
    throw refuse('INVALID', 'Phong trào đã tổng kết, không giao thêm chỉ tiêu.', 'campaignId');
  }
  return campaign;
}

function targetOf(targets: readonly Target[], targetId: string | null): Target | null {
  if (targetId === null) return null;
  const target = targets.find(({ id }) => id === targetId);
  if (target === undefined) throw refuse('NOT_FOUND', undefined, 'targetId');
  return target;
}

async function indicatorOf(loaders: Loaders, indicatorId: string): Promise<AssignedIndicator> {
  const indicator = await loaders.indicator.load(indicatorId);
  if (indicator === null) throw refuse('NOT_FOUND', undefined, 'indicatorId');
  const { id, name, measure, scale } = indicator;
  return { id, name, measure, grades: scale?.grades ?? [] };
}

/** Returns the kinds below a commune that report the indicator, or those of them that were asked for. */
function kindsOf(measured: readonly UnitKind[], wanted: readonly UnitKind[] | null): UnitKind[] {
  const possible = measured.filter(isBelowCommune);
  if (possible.length === 0) {
    const message = 'Trong phong trào này, đơn vị dưới cấp xã không có số liệu của chỉ tiêu đó.';
    throw refuse('INVALID', message, 'indicatorId');
  }
  if (wanted === null) return possible;
  if (wanted.length > 0 && wanted.every((kind) => possible.includes(kind))) return [...wanted];
  throw refuse('INVALID', `Chỉ giao được cho: ${kindsText(possible)}.`, 'unitKinds');
}

/** The units that are named, or null for all of them. */
export async function checkUnits(
  queries: Queries,
  communeId: string,
  unitIds: readonly string[] | null,
): Promise<string[] | null> {
  if (unitIds === null) return null;
  const wanted = [...new Set(unitIds.map((id) => id.toLowerCase()))];
  const below = wanted.length === 0 ? new Set() : await unitsBelow(queries, communeId, wanted);
  if (wanted.length > 0 && below.size === wanted.length) return wanted;
  throw refuse('INVALID', 'Chỉ giao được cho đơn vị đang hoạt động dưới đơn vị giao.', 'unitIds');
}
