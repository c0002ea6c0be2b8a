import {
  type Area,
  type Campaign,
  type Duty,
  type Phase,
  type Plan,
  type Plugin,
  type Subject,
  startOf,
  type Target,
} from '@thi-dua/plugin-api';
import type {
  Area as ApiArea,
  Campaign as ApiCampaign,
  Duty as ApiDuty,
  Phase as ApiPhase,
  Subject as ApiSubject,
  Target as ApiTarget,
} from '@thi-dua/schema';
import { searchKey } from '../../data/search-key.ts';
import { type Definition, definitionId, type Origin, sourceOf } from '../../plugins/definition.ts';
import { awardDefinitions } from '../award/award.definition.ts';
import { requirementDocument } from '../indicator/requirement.definition.ts';
import { bodyDocument, planKey } from '../plan/plan.definition.ts';
import { reportDefinitions } from '../report/report-duty.definition.ts';
import { periodText } from './period.words.ts';

/** The key, and id in the API, of a campaign. */
export const campaignKey = (plugin: Plugin, campaign: Campaign): string => `${plugin.id}/${campaign.id}`;

/** What the API resolves from other rows. */
type Resolved = 'plan' | 'phases' | 'areas' | 'retired';

/** A campaign with everything under it. */
export function campaignDefinitions(plugin: Plugin, campaign: Campaign, position: number): Definition[] {
  const origin = { plugin, plan: campaign.plan };
  const key = campaignKey(plugin, campaign);
  const owner = { campaign_id: definitionId('campaign', key) };
  return [
    campaignDefinition(plugin, campaign, position),
    ...campaign.phases.map((phase, index) => phaseDefinition(origin, key, phase, index)),
    ...campaign.areas.flatMap((area, index) => areaDefinitions(origin, key, area, index)),
    ...campaign.awards.flatMap((award, index) => awardDefinitions(origin, key, award, index)),
    ...reportDefinitions(origin, { key, columns: owner }, campaign.reports),
  ];
}

function campaignDefinition(plugin: Plugin, campaign: Campaign, position: number): Definition {
  const { plan, runs } = campaign;
  const key = campaignKey(plugin, campaign);
  const bounds = startOf(runs, plan);
  const document: Omit<ApiCampaign, Resolved> = {
    id: key,
    provinceCode: plugin.province,
    provinceName: plugin.name,
    pluginId: plugin.id,
    commune: campaign.commune ? { ...campaign.commune } : null,
    family: campaign.family,
    title: campaign.title,
    theme: campaign.theme ?? null,
    motto: campaign.motto ?? null,
    year: Number(bounds.earliest.slice(0, 4)),
    startsOn: bounds.earliest === bounds.latest ? bounds.earliest : null,
    startsNoEarlierThan: bounds.earliest,
    endsOn: runs.through ?? null,
    dated: runs.start.with !== 'YEAR',
    period: periodText(runs),
    treeAsOf: campaign.treeAsOf ?? null,
    baseUnitWords: [...campaign.baseUnitWords],
    subjects: campaign.subjects.map(subjectDocument),
    reviews: campaign.reviews.map((review) => ({
      kind: review.kind,
      name: review.name,
      everyYears: review.everyYears ?? null,
      source: sourceOf(review, plan),
      notes: [...(review.notes ?? [])],
    })),
    duties: campaign.duties.map((duty) => dutyDocument(duty, plan)),
    source: sourceOf(campaign, plan),
    notes: [...campaign.notes],
  };
  const columns = {
    plan_id: definitionId('plan', planKey(plugin, plan)),
    family: campaign.family,
    starts_earliest: bounds.earliest,
    ends_on: document.endsOn,
    search_key: searchKey(
      [plugin.name, document.commune?.name, document.title, document.theme].filter(Boolean).join(' '),
    ),
  };
  return { noun: 'campaign', key, position, document, columns };
}

function phaseDefinition({ plan }: Origin, campaign: string, phase: Phase, position: number): Definition {
  const key = `${campaign}/${phase.id}`;
  const bounds = startOf(phase.runs, plan);
  const document: ApiPhase = {
    id: key,
    name: phase.name,
    slogan: phase.slogan ?? null,
    startsOn: bounds.earliest === bounds.latest ? bounds.earliest : null,
    endsOn: phase.runs.through ?? null,
    period: periodText(phase.runs),
    source: sourceOf(phase, plan),
    notes: [...(phase.notes ?? [])],
    campaignId: campaign,
  };
  return {
    noun: 'phase',
    key,
    position,
    document,
    columns: { campaign_id: definitionId('campaign', campaign) },
  };
}

function areaDefinitions(origin: Origin, campaign: string, area: Area, position: number): Definition[] {
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
  const key = `${owner.campaign}/${target.code}`;
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

export function subjectDocument(subject: Subject): ApiSubject {
  return { type: subject.type, name: subject.name, kinds: [...subject.kinds] };
}

export function dutyDocument(duty: Duty, plan: Plan): ApiDuty {
  return { body: bodyDocument(duty.body), does: [...duty.does], source: sourceOf(duty, plan) };
}
