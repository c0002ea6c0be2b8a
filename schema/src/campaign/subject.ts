import type { SubjectType, UnitKind } from '@thi-dua/plugin-api';
import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { UnitKindEnum } from '../unit-kind.ts';

export const SubjectTypeEnum = describedEnum<SubjectType>(
  'SubjectType',
  'Who competes or may be awarded (đối tượng).',
  {
    COLLECTIVE: 'A unit (tập thể).',
    INDIVIDUAL: 'A person (cá nhân).',
    HOUSEHOLD: 'A household (hộ gia đình).',
  },
);

@ObjectType({ description: 'A group of subjects a plan names (đối tượng).' })
export class Subject {
  @Field(() => SubjectTypeEnum, { description: 'Collective, individual or household.' })
  type!: SubjectType;

  @Field(() => String, { description: 'Name, in Vietnamese.' })
  name!: string;

  @Field(() => [UnitKindEnum], { description: 'The kinds of units it stands for, or whose people it means.' })
  kinds!: UnitKind[];
}
