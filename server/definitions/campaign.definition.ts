import { type Campaign, type Phase, type Plugin, startOf } from '@thi-dua/plugin-api';
import type { Campaign as ApiCampaign, Phase as ApiPhase } from '@thi-dua/schema';
import { searchKey } from '../text/search-key.ts';
import { areaDefinitions } from './area.definition.ts';
import { type Definition, definitionId, type Origin, sourceOf } from './definition.ts';
import { periodText } from './period.words.ts';
import { planKey } from './plan.definition.ts';
import { blocDocument, scoringDocument } from './scoring.definition.ts';
import { dutyDocument, subjectDocument } from './subject.definition.ts';

/** The key of a campaign, which is its id in the API. */
export const campaignKey = (plugin: Plugin, campaign: Campaign): string => `${plugin.id}/${campaign.id}`;

/** Fields that the API resolves from other rows. */
type ResolvedFields = 'plan' | 'phases' | 'areas' | 'retired';

/** A campaign with its phases, areas and targets. */
export function campaignDefinitions(plugin: Plugin, campaign: Campaign, position: number): Definition[] {
  const origin = { plugin, plan: campaign.plan };
  const key = campaignKey(plugin, campaign);
  return [
    campaignDefinition(plugin, campaign, position),
    ...campaign.phases.map((phase, index) => phaseDefinition(origin, key, phase, index)),
    ...campaign.areas.flatMap((area, index) => areaDefinitions(origin, key, area, index)),
  ];
}

function campaignDefinition(plugin: Plugin, campaign: Campaign, position: number): Definition {
  const { plan, runs } = campaign;
  const key = campaignKey(plugin, campaign);
  const bounds = startOf(runs, plan);
  const document: Omit<ApiCampaign, ResolvedFields> = {
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
    scoring: campaign.scoring ? scoringDocument(campaign.scoring, { campaign: key, plan }) : null,
    blocs: (campaign.blocs ?? []).map((bloc) => blocDocument(bloc, { campaign: key, plan })),
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
