import { Field, ID, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';

/** Three states, never one: zero is reported. */
export type ValueState = 'REPORTED' | 'NOT_APPLICABLE' | 'NOT_REPORTED';

export const ValueStateEnum = describedEnum<ValueState>(
  'ValueState',
  'Whether there is a value; zero is one (tình trạng số liệu).',
  {
    REPORTED: 'A value was given (đã báo cáo).',
    NOT_APPLICABLE: 'It cannot be said: nothing of the kind happened (không phát sinh).',
    NOT_REPORTED: 'Nothing was said yet (chưa báo cáo).',
  },
);

@ObjectType({
  simpleResolvers: true,
  description:
    'What a unit says of one indicator (số liệu). Which fields are filled follows from the indicator’s measure.',
})
export class ReportValue {
  @Field(() => ID, { description: 'The indicator (chỉ tiêu).' })
  indicatorId!: string;

  @Field(() => ValueStateEnum, { description: 'Whether there is a value (tình trạng).' })
  state!: ValueState;

  @Field(() => Int, { nullable: true, description: 'RATIO: so many of `denominator` (tử số).' })
  numerator!: number | null;

  @Field(() => Int, { nullable: true, description: 'RATIO: the whole (mẫu số); 0: not applicable.' })
  denominator!: number | null;

  @Field(() => Int, { nullable: true, description: 'COUNT, INCIDENTS: so many (số lượng).' })
  count!: number | null;

  @Field(() => String, { nullable: true, description: 'GRADE: a grade of the scale (mức phân loại).' })
  grade!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'FLAG, RECOGNITION: yes or no (có, không).' })
  flag!: boolean | null;

  @Field(() => String, { nullable: true, description: 'TEXT: the answer in words (nội dung).' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'What the unit adds to it (ghi chú).' })
  note!: string | null;

  @Field(() => Boolean, {
    description:
      'Nobody typed it: it is how many good deeds or incidents were recorded when the report was handed in (lấy từ sổ ghi).',
  })
  fromRecords!: boolean;

  /** The revision it is of. Resolved to `evidence`. */
  of?: { readonly id: string; readonly revision: number } | undefined;
}
