import type { Plugin } from '../../plugin.ts';
import type { WorkItem, WorkPlan } from '../../work-plan.ts';
import { list, oneOf, optional, record, text } from '../shape.ts';
import { campaign, duty, report } from './campaign-shapes.ts';
import { body, cited, plan } from './plan-shapes.ts';
import { id, notes, plain, several, year } from './scalars.ts';
import { deadline } from './time-shapes.ts';

export const workItem = record<WorkItem>(
  'work item',
  {
    noun: oneOf('workItem'),
    number: several,
    content: plain,
    lead: body,
    with: list(body),
    due: deadline,
    ...cited,
  },
  { by: 'number' },
);

export const workPlan = record<WorkPlan>(
  'work plan',
  {
    noun: oneOf('workPlan'),
    id,
    plan,
    title: plain,
    year,
    schedules: optional(campaign),
    items: list(workItem),
    reports: list(report),
    focuses: list(plain),
    duties: list(duty),
    resultsServe: list(plain),
    ...cited,
    notes,
  },
  { by: 'id', bare: true },
);

export const plugin = record<Plugin>(
  'plugin',
  {
    noun: oneOf('plugin'),
    id,
    contract: text('contract'),
    version: text('version'),
    province: text('province'),
    name: plain,
    campaigns: list(campaign),
    workPlans: list(workPlan),
  },
  { by: 'id', bare: true },
);
