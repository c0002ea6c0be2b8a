import type { Plugin, WorkItem, WorkPlan } from '@thi-dua/plugin-api';
import type { WorkItem as ApiWorkItem, WorkPlan as ApiWorkPlan } from '@thi-dua/schema';
import { searchKey } from '../text/search-key.ts';
import { campaignKey } from './campaign.definition.ts';
import { type Definition, definitionId, type Origin, sourceOf } from './definition.ts';
import { bodyDocument, planKey } from './plan.definition.ts';
import { deadlineDocument, reportDefinitions } from './report-duty.definition.ts';
import { dutyDocument } from './subject.definition.ts';

/** A work plan with its items and the reports due under it. */
export function workPlanDefinitions(plugin: Plugin, workPlan: WorkPlan, position: number): Definition[] {
  const origin = { plugin, plan: workPlan.plan };
  const key = `${plugin.id}/${workPlan.id}`;
  const owner = { work_plan_id: definitionId('work_plan', key) };
  return [
    workPlanDefinition(plugin, workPlan, key, position),
    ...workPlan.items.map((item) => itemDefinition(origin, key, item)),
    ...reportDefinitions(origin, { key, columns: owner }, workPlan.reports),
  ];
}

function workPlanDefinition(plugin: Plugin, workPlan: WorkPlan, key: string, position: number): Definition {
  const campaign = workPlan.schedules ? campaignKey(plugin, workPlan.schedules) : null;
  const document: Omit<ApiWorkPlan, 'plan' | 'reports' | 'items'> = {
    id: key,
    provinceCode: plugin.province,
    title: workPlan.title,
    year: workPlan.year,
    campaignId: campaign,
    focuses: [...workPlan.focuses],
    duties: workPlan.duties.map((duty) => dutyDocument(duty, workPlan.plan)),
    resultsServe: [...workPlan.resultsServe],
    source: sourceOf(workPlan, workPlan.plan),
    notes: [...workPlan.notes],
  };
  const columns = {
    plan_id: definitionId('plan', planKey(plugin, workPlan.plan)),
    campaign_id: campaign === null ? null : definitionId('campaign', campaign),
    year: workPlan.year,
  };
  return { noun: 'work_plan', key, position, document, columns };
}

function itemDefinition({ plan }: Origin, workPlan: string, item: WorkItem): Definition {
  const key = `${workPlan}/${item.number}`;
  const due = deadlineDocument(item.due);
  const document: ApiWorkItem = {
    id: key,
    number: item.number,
    content: item.content,
    lead: bodyDocument(item.lead),
    coordinating: item.with.map(bodyDocument),
    due,
    source: sourceOf(item, plan),
    notes: [...(item.notes ?? [])],
    workPlanId: workPlan,
  };
  const columns = {
    work_plan_id: definitionId('work_plan', workPlan),
    lead_key: searchKey(item.lead.name),
    search_key: searchKey(item.content),
    deadline: due.kind,
    late_from: due.lateFrom,
  };
  return { noun: 'work_item', key, position: item.number, document, columns };
}
