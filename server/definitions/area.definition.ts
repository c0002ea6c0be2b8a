import type { Area, Target } from '@thi-dua/plugin-api';
import type { Area as ApiArea, Target as ApiTarget } from '@thi-dua/schema';
import { type Definition, definitionId, type Origin, sourceOf } from './definition.ts';
import { requirementDocument } from './requirement.definition.ts';

/** The key of a target, which is its id in the API; `campaign` is the key of its campaign. */
export const targetKey = (campaign: string, target: Target): string => `${campaign}/${target.code}`;

/** An area with its targets. */
export function areaDefinitions(
  origin: Origin,
  campaign: string,
  area: Area,
  position: number,
): Definition[] {
  const key = `${campaign}/area/${area.code}`;
  const document: ApiArea = {
    id: key,
    code: area.code,
    name: area.name,
    source: sourceOf(area, origin.plan),
    notes: [...(area.notes ?? [])],
    campaignId: campaign,
  };
  const columns = { campaign_id: definitionId('campaign', campaign), code: area.code };
  return [
    { noun: 'area', key, position, document, columns },
    ...area.targets.map((target, index) => targetDefinition(origin, { campaign, area: key }, target, index)),
  ];
}

function targetDefinition(
  { plan }: Origin,
  owner: { readonly campaign: string; readonly area: string },
  target: Target,
  position: number,
): Definition {
  const key = targetKey(owner.campaign, target);
  const { each } = target.judged;
  const document: ApiTarget = {
    id: key,
    code: target.code,
    says: target.says,
    requirement: requirementDocument(target.requires),
    every: target.every,
    judgedAt: each === 'WHOLE_PROVINCE' ? [] : [...each],
    wholeProvince: each === 'WHOLE_PROVINCE',
    source: sourceOf(target, plan),
    notes: [...(target.notes ?? [])],
    areaId: owner.area,
    campaignId: owner.campaign,
  };
  const columns = {
    campaign_id: definitionId('campaign', owner.campaign),
    area_id: definitionId('area', owner.area),
  };
  return { noun: 'target', key, position, document, columns };
}
