import type { Campaign, Duty } from './campaign.ts';
import type { Cited } from './cited.ts';
import type { Deadline } from './deadline.ts';
import type { Note } from './note.ts';
import type { Body, Plan } from './plan.ts';
import type { ReportDuty } from './report.ts';

/** A row of a work plan (phần việc trọng tâm). */
export interface WorkItem extends Cited {
  readonly noun: 'workItem';
  readonly number: number;
  /** What is to be done, short, in Vietnamese. */
  readonly content: string;
  readonly lead: Body;
  readonly with: readonly Body[];
  readonly due: Deadline;
}

/** Declares a work item. */
export const workItem = (number: number, facts: Omit<WorkItem, 'noun' | 'number'>): WorkItem => ({
  noun: 'workItem',
  number,
  ...facts,
});

/** A year's work plan: items with their leads and deadlines (kế hoạch công tác). */
export interface WorkPlan extends Cited {
  readonly noun: 'workPlan';
  readonly id: string;
  readonly plan: Plan;
  readonly title: string;
  readonly year: number;
  /** The campaign whose dates live here. */
  readonly schedules?: Campaign;
  readonly items: readonly WorkItem[];
  readonly reports: readonly ReportDuty[];
  /** The groups of work the plan concentrates on. */
  readonly focuses: readonly string[];
  readonly duties: readonly Duty[];
  /** What its results are used for: recognitions, gradings, awards. */
  readonly resultsServe: readonly string[];
  readonly notes: readonly Note[];
}

type Optional = 'reports' | 'focuses' | 'duties' | 'resultsServe' | 'notes';

/** Declares a work plan. */
export function workPlan(
  id: string,
  facts: Omit<WorkPlan, 'noun' | 'id' | Optional> & Partial<Pick<WorkPlan, Optional>>,
): WorkPlan {
  return {
    noun: 'workPlan',
    id,
    reports: [],
    focuses: [],
    duties: [],
    resultsServe: [],
    notes: [],
    ...facts,
  };
}
