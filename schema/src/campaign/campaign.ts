import type { CampaignFamily } from '@thi-dua/plugin-api';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Connection } from '../connection/connection.ts';
import { describedEnum } from '../enum.ts';
import { Plan } from '../plan/plan.ts';
import { DateScalar } from '../scalars/date.ts';
import { Note, Source } from '../source/source.ts';
import { Area } from './area.ts';
import { Bloc } from './bloc.ts';
import { Phase } from './phase.ts';
import { Duty, Review } from './review.ts';
import { Scoring } from './scoring.ts';
import { Subject } from './subject.ts';

export const CampaignFamilyEnum = describedEnum<CampaignFamily>(
  'CampaignFamily',
  'Campaigns of one family compete in the same thing and can be held beside each other.',
  {
    GRASSROOTS_FORCE:
      'The force that helps keep order at the grassroots (lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở).',
    WHOLE_PEOPLE: '“Toàn dân bảo vệ an ninh Tổ quốc”.',
  },
);

/** Where a campaign stands on a day. */
export type CampaignStatus = 'UPCOMING' | 'RUNNING' | 'ENDED';

export const CampaignStatusEnum = describedEnum<CampaignStatus>(
  'CampaignStatus',
  'Where a campaign stands on a day.',
  {
    UPCOMING: 'Has not begun.',
    RUNNING: 'Runs. A campaign whose first day is not certain runs from the earliest day that is possible.',
    ENDED: 'Its last day is over.',
  },
);

@ObjectType({ description: 'The commune-level unit whose own campaign it is.' })
export class CampaignCommune {
  @Field(() => String, {
    description:
      'Official code in force when the campaign starts. A code is not an identity: ask for the unit with its date.',
  })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'A movement launched by a plan (phong trào thi đua).' })
export class Campaign {
  @Field(() => ID, { description: 'Opaque id, stable across installations.' })
  id!: string;

  @Field(() => String, { description: 'Two-digit official code of the province in force today.' })
  provinceCode!: string;

  @Field(() => String, { description: 'Name of the province whose plugin brings it.' })
  provinceName!: string;

  @Field(() => ID, { description: 'The plugin that brings it.' })
  pluginId!: string;

  @Field(() => CampaignCommune, {
    nullable: true,
    description: 'The commune whose own campaign it is; null when it is the province’s.',
  })
  commune!: CampaignCommune | null;

  @Field(() => CampaignFamilyEnum, { description: 'The family it can be compared within.' })
  family!: CampaignFamily;

  @Field(() => String, { description: 'Exact title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Exact theme (chủ đề).' })
  theme!: string | null;

  @Field(() => String, { nullable: true, description: 'Exact motto (phương châm).' })
  motto!: string | null;

  @Field(() => Int, { description: 'Year in which it begins.' })
  year!: number;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when the plan fixes none.' })
  startsOn!: string | null;

  @Field(() => DateScalar, {
    description: 'The earliest day on which it can have begun; equals startsOn when that is known.',
  })
  startsNoEarlierThan!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day, inclusive; null when it is open-ended.',
  })
  endsOn!: string | null;

  @Field(() => Boolean, {
    description: 'True when the plan gives dates or months, false when it names only a year.',
  })
  dated!: boolean;

  @Field(() => String, { description: 'The period in words.' })
  period!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day whose tree of units it is judged on; null: the tree of its own dates.',
  })
  treeAsOf!: string | null;

  @Field(() => [String], { description: 'The local words for the units at the base: khóm, ấp, xóm …' })
  baseUnitWords!: string[];

  @Field(() => Plan, { description: 'The document it comes from.' })
  plan!: Plan;

  @Field(() => [Phase], { description: 'Its phases (đợt), in order; often none.' })
  phases!: Phase[];

  @Field(() => [Subject], { description: 'Who competes (đối tượng thi đua).' })
  subjects!: Subject[];

  @Field(() => [Area], { description: 'What is competed in (nội dung thi đua), in order.' })
  areas!: Area[];

  @Field(() => Scoring, {
    nullable: true,
    description:
      'How its results become a score (thang điểm); null where the plan declares none: the share of due targets met, times 100, then the mean attainment.',
  })
  scoring!: Scoring | null;

  @Field(() => [Bloc], {
    description:
      'The peers units are ranked among (khối, cụm); empty where units of one kind under one parent are.',
  })
  blocs!: Bloc[];

  @Field(() => [Review], { description: 'Reviews the plan orders.' })
  reviews!: Review[];

  @Field(() => [Duty], { description: 'Who has to do what.' })
  duties!: Duty[];

  @Field(() => Source, { description: 'Where the plan launches it.' })
  source!: Source;

  @Field(() => [Note], { description: 'What a reader should know: ambiguities, contradictions, gaps.' })
  notes!: Note[];

  @Field(() => Boolean, {
    description:
      'True when the installed version of the plugin no longer brings it. Nothing that exists is deleted.',
  })
  retired!: boolean;
}

@ObjectType({ description: 'A page of campaigns.' })
export class CampaignConnection extends Connection(Campaign) {}

@InputType({ description: 'Which campaigns to list; everything given has to hold.' })
export class CampaignFilter {
  @Field(() => String, { nullable: true, description: 'Two-digit code of the province in force today.' })
  provinceCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'Runs in this calendar year.' })
  year?: number | null;

  @Field(() => CampaignFamilyEnum, { nullable: true, description: 'Of this family.' })
  family?: CampaignFamily | null;

  @Field(() => CampaignStatusEnum, { nullable: true, description: 'Stands so on the day `on`.' })
  status?: CampaignStatus | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for `status`; default: today in Vietnam.',
  })
  on?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words of title, theme, province or commune, with or without diacritics.',
  })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those the installed plugins no longer bring.' })
  includeRetired?: boolean | null;
}
