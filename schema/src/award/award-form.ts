import type { AwardKind, Medium } from '@thi-dua/plugin-api';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Subject } from '../campaign/subject.ts';
import { describedEnum } from '../enum.ts';
import { Requirement } from '../indicator/requirement.ts';
import { Body } from '../plan/body.ts';
import { Deadline } from '../report/report-duty.ts';
import { Note, Source } from '../source/source.ts';
import { AwardKindEnum } from './award-kind.ts';

/** How a criterion is shown to hold. */
export type ProofKind = 'COMPUTED' | 'ATTESTED';
/** How many may be awarded. */
export type QuotaRule = 'TO_BE_REQUESTED' | 'SET_BY_AUTHORITY' | 'PER_GUIDANCE';
/** When an award is given. */
export type Occasion = 'YEARLY' | 'FINAL_REVIEW';

export const ProofKindEnum = describedEnum<ProofKind>('ProofKind', 'How a criterion is shown to hold.', {
  COMPUTED: 'The platform computes it from results.',
  ATTESTED: 'Somebody with the right signs for it, with evidence.',
});

export const QuotaRuleEnum = describedEnum<QuotaRule>(
  'QuotaRule',
  'How many may be awarded (số lượng khen thưởng).',
  {
    TO_BE_REQUESTED: 'A number is asked for first (xin chủ trương) and granted.',
    SET_BY_AUTHORITY: 'The deciding authority sets it.',
    PER_GUIDANCE: 'Follows the guidance of a higher level.',
  },
);

export const OccasionEnum = describedEnum<Occasion>('AwardOccasion', 'When an award is given.', {
  YEARLY: 'Every year (khen thưởng hằng năm).',
  FINAL_REVIEW: 'At the final review (khen thưởng tổng kết).',
});

export const MediumEnum = describedEnum<Medium>('Medium', 'In which form a document is handed in.', {
  PAPER: 'On paper.',
  ELECTRONIC_FILE: 'As an electronic file (tệp tin điện tử).',
  WORD_FILE: 'As a Word file.',
});

@ObjectType({ description: 'One atomic condition of an award form (tiêu chuẩn).' })
export class Criterion {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Code within the award form.' })
  code!: string;

  @Field(() => [Subject], { description: 'For whom it holds.' })
  subjects!: Subject[];

  @Field(() => String, { description: 'What it asks for, in one sentence.' })
  says!: string;

  @Field(() => ProofKindEnum, { description: 'Computed from results, or attested by somebody.' })
  proof!: ProofKind;

  @Field(() => Requirement, { nullable: true, description: 'COMPUTED: the requirement as data.' })
  requirement!: Requirement | null;

  @Field(() => String, {
    nullable: true,
    description: 'ATTESTED: the document that shows it, where there is one.',
  })
  evidence!: string | null;

  @Field(() => Boolean, { description: 'Must hold before a nomination can be made at all.' })
  prerequisite!: boolean;

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];
}

@ObjectType({ description: 'How many may be awarded, and who asks for the number (số lượng khen thưởng).' })
export class Quota {
  @Field(() => QuotaRuleEnum, { description: 'The rule.' })
  rule!: QuotaRule;

  @Field(() => [Body], { description: 'TO_BE_REQUESTED: who asks; else empty.' })
  requestedBy!: Body[];

  @Field(() => Body, {
    nullable: true,
    description: 'TO_BE_REQUESTED: who grants it, where the plan says so.',
  })
  requestedFrom!: Body | null;

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];
}

@ObjectType({ description: 'A document of a dossier.' })
export class DossierItem {
  @Field(() => String, { description: 'Name, in Vietnamese.' })
  name!: string;

  @Field(() => [MediumEnum], {
    description: 'In which forms it is handed in; empty where the plan prescribes none.',
  })
  media!: Medium[];

  @Field(() => String, { nullable: true, description: 'The prescribed form, where there is one.' })
  form!: string | null;

  @Field(() => Boolean, { description: 'Has to bear the confirmation of the submitting body (có xác nhận).' })
  confirmed!: boolean;

  @Field(() => Boolean, { description: 'Only where there is one (nếu có).' })
  ifAny!: boolean;
}

@ObjectType({ description: 'What is handed in with a nomination (hồ sơ).' })
export class Dossier {
  @Field(() => Int, { nullable: true, description: 'Number of sets (bộ); null where the plan gives none.' })
  sets!: number | null;

  @Field(() => [DossierItem], { description: 'The documents.' })
  items!: DossierItem[];

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];
}

@ObjectType({ description: 'A step on the way to the decision.' })
export class AwardStep {
  @Field(() => String, { description: 'What happens.' })
  says!: string;

  @Field(() => [Body], { description: 'Who does it.' })
  from!: Body[];

  @Field(() => Body, { description: 'Who receives it.' })
  to!: Body;

  @Field(() => Deadline, { nullable: true, description: 'Until when, where the plan says so.' })
  due!: Deadline | null;

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;
}

@ObjectType({ description: 'A form of award of a deciding authority (hình thức khen thưởng).' })
export class AwardForm {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => AwardKindEnum, { description: 'What is awarded.' })
  kind!: AwardKind;

  @Field(() => String, { description: 'Exact name.' })
  name!: string;

  @Field(() => Body, { description: 'Who decides; its level is the level of the award.' })
  decidedBy!: Body;

  @Field(() => [Subject], { description: 'Who may receive it (đối tượng khen thưởng).' })
  subjects!: Subject[];

  @Field(() => [OccasionEnum], { description: 'When it is given; empty where the plan does not say.' })
  occasions!: Occasion[];

  @Field(() => Quota, { description: 'How many.' })
  quota!: Quota;

  @Field(() => [Criterion], {
    description: 'Its criteria, in order; empty where the plan leaves them to the authority.',
  })
  criteria!: Criterion[];

  @Field(() => Dossier, {
    nullable: true,
    description: 'What is handed in; null where the plan lists nothing.',
  })
  dossier!: Dossier | null;

  @Field(() => Body, { nullable: true, description: 'Who looks the dossiers over before the decision.' })
  appraisedBy!: Body | null;

  @Field(() => [AwardStep], { description: 'Steps on the way to the decision.' })
  steps!: AwardStep[];

  @Field(() => Source, { description: 'Where the plan says so.' })
  source!: Source;

  @Field(() => [Note], { description: 'Remarks on it.' })
  notes!: Note[];
}
