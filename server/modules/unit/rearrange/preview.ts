import type { Campaign, UnitRearrangementPreview } from '@thi-dua/schema';
import type { Queries } from '../../../data/database.ts';
import { campaignDocument } from '../../campaign/campaign.queries.ts';
import { readUnits } from '../unit.loaders.ts';
import { fullNameOf } from '../unit-names.ts';
import { countServing, readHeldAssignments } from './people.queries.ts';
import { fullNameOfPart, isExistingUnit, type RearrangementPlan } from './rearrangement-plan.ts';

/** Describes what a plan would do, for the person who decides on it. */
export async function previewOf(
  queries: Queries,
  plan: RearrangementPlan,
): Promise<UnitRearrangementPreview> {
  const { on, from, parts, faults } = plan;
  const moving = parts.flatMap(({ children }) => children);
  const shown = async (ids: readonly { readonly id: string }[]) =>
    (
      await readUnits(
        queries,
        ids.map(({ id }) => ({ id, day: on })),
      )
    ).filter((unit) => unit !== null);
  return {
    ends: await shown(from),
    becomes: parts.map(fullNameOfPart),
    unitsMoved: moving.length,
    moves: await shown(moving.slice(0, 100)),
    membersMoved: await countServing(queries, from, on),
    campaignsInFlight: await readRunningCampaigns(queries, from[0]?.provinceCode ?? '', on),
    assignments: await affectedAssignments(queries, plan),
    faults: [...faults],
  };
}

async function affectedAssignments(
  queries: Queries,
  { from, parts, on }: RearrangementPlan,
): Promise<UnitRearrangementPreview['assignments']> {
  const kept = parts.flatMap(({ unit }) => (isExistingUnit(unit) ? [unit] : []));
  const units = [...from, ...kept];
  const names = new Map(units.map((unit) => [unit.id, fullNameOf(unit)]));
  const held = await readHeldAssignments(queries, [...names.keys()], on);
  const merged = parts.length === 1;
  return held.map(({ userName, role, unitId, endsOn }) => ({
    userName,
    role,
    endsOn,
    unit: names.get(unitId) ?? '',
    becomes: parts.map(fullNameOfPart),
    gains: merged ? units.filter(({ id }) => id !== unitId).map(fullNameOf) : [],
    loses: [],
  }));
}

/** Reads the province's campaigns that run on the day, at most 100. */
async function readRunningCampaigns(queries: Queries, provinceCode: string, on: string): Promise<Campaign[]> {
  const rows = await queries.query<{ document: Campaign }>(
    `select ${campaignDocument} as document from campaign c
     where c.province_code = $1 and c.retired_at is null and c.starts_earliest <= $2::date
       and (c.ends_on is null or c.ends_on >= $2::date)
     order by c.key limit 100`,
    [provinceCode, on],
  );
  return rows.map(({ document }) => document);
}
