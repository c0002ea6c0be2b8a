import type { EvidenceRule, Severity } from '@thi-dua/plugin-api';
import { Field, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';

export const EvidenceRuleEnum = describedEnum<EvidenceRule>(
  'EvidenceRule',
  'Whether a value is backed by files (minh chứng).',
  {
    REQUIRED: 'A value without evidence cannot be submitted.',
    INVITED: 'Evidence may be attached.',
  },
);

export const SeverityEnum = describedEnum<Severity>(
  'Severity',
  'What becomes of a value outside its limits.',
  {
    ERROR: 'It is refused.',
    WARNING: 'It is asked back and kept when confirmed.',
  },
);

@ObjectType({
  description:
    'What a unit’s value for one period is plausibly within (giới hạn hợp lý): the count, the incidents, or the numerator of a ratio.',
})
export class ValueLimits {
  @Field(() => Int, { nullable: true, description: 'At least so many; null: no lower limit.' })
  atLeast!: number | null;

  @Field(() => Int, { nullable: true, description: 'At most so many; null: no upper limit.' })
  atMost!: number | null;

  @Field(() => SeverityEnum, { description: 'What becomes of a value outside.' })
  severity!: Severity;
}
