import type { DeadlineKind } from '@thi-dua/plugin-api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Duty } from '../campaign/review.ts';
import { Connection } from '../connection/connection.ts';
import { Body } from '../plan/body.ts';
import { Plan } from '../plan/plan.ts';
import { Deadline, DeadlineKindEnum, ReportDuty } from '../report/report-duty.ts';
import { DateScalar } from '../scalars/date.ts';
import { Note, Source } from '../source/source.ts';

@ObjectType({ description: 'A row of a work plan (phần việc trọng tâm).' })
export class WorkItem {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Int, { description: 'Number in the table of the plan.' })
  number!: number;

  @Field(() => String, { description: 'What is to be done.' })
  content!: string;

  @Field(() => Body, { description: 'Who leads (đơn vị chủ trì).' })
  lead!: Body;

  @Field(() => [Body], { description: 'Who helps (đơn vị phối hợp).' })
  coordinating!: Body[];

  @Field(() => Deadline, { description: 'Until when (thời gian hoàn thành).' })
  due!: Deadline;

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];

  /** Resolved to `workPlan`. */
  workPlanId!: string;
}

@ObjectType({ description: 'A year’s work plan (kế hoạch công tác).' })
export class WorkPlan {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Two-digit official code of the province in force today.' })
  provinceCode!: string;

  @Field(() => String, { description: 'Exact title.' })
  title!: string;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Plan, { description: 'The document it comes from.' })
  plan!: Plan;

  @Field(() => ID, { nullable: true, description: 'The campaign whose dates it sets.' })
  campaignId!: string | null;

  @Field(() => [String], { description: 'The groups of work it concentrates on.' })
  focuses!: string[];

  @Field(() => [Duty], { description: 'Who has to do what.' })
  duties!: Duty[];

  @Field(() => [String], { description: 'What its results are used for: recognitions, gradings, awards.' })
  resultsServe!: string[];

  @Field(() => [ReportDuty], { description: 'The reports due under it, in the order of the plan.' })
  reports!: ReportDuty[];

  @Field(() => [WorkItem], { description: 'Its rows, in order.' })
  items!: WorkItem[];

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'What a reader should know.' })
  notes!: Note[];
}

@ObjectType({ description: 'A page of work items.' })
export class WorkItemConnection extends Connection(WorkItem) {}

@InputType({ description: 'Which work items to list; everything given has to hold.' })
export class WorkItemFilter {
  @Field(() => String, { nullable: true, description: 'Two-digit code of the province in force today.' })
  provinceCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the work plans of this year.' })
  year?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of the leading body’s name, with or without diacritics.',
  })
  lead?: string | null;

  @Field(() => DeadlineKindEnum, { nullable: true, description: 'With this kind of deadline.' })
  deadline?: DeadlineKind | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Due on this day or later. Items without a fixed moment are left out.',
  })
  dueFrom?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Due on this day or earlier. Items without a fixed moment are left out.',
  })
  dueTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the content, with or without diacritics.' })
  search?: string | null;
}
