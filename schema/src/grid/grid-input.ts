import { Field, ID, InputType, Int } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { ReportValueInput } from '../report/report-input.ts';

/** What becomes of what a grid says. */
export type GridMode = 'DRAFT' | 'SUBMIT';

export const GridModeEnum = describedEnum<GridMode>(
  'GridMode',
  'What becomes of what a grid says (chế độ lưu bảng).',
  {
    DRAFT: 'Kept as drafts; nothing is handed in and nothing counts (lưu nháp).',
    SUBMIT: 'Handed in where a row is complete; the others are kept as drafts (nộp báo cáo).',
  },
);

@InputType({ description: 'A row of a grid: the values of one unit (một dòng của bảng số liệu).' })
export class GridRowInput {
  @Field(() => ID, { description: 'The unit that reports (đơn vị).' })
  unitId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of its report the row is based on; none for the first (phiên bản đang sửa).',
  })
  version?: number | null;

  @Field(() => [ReportValueInput], {
    description: 'The values that change; others stay as they are (số liệu thay đổi).',
  })
  values!: ReportValueInput[];
}

@InputType({
  description: 'The values of many units for one period, written together (bảng số liệu của một kỳ).',
})
export class GridInput {
  @Field(() => ID, {
    description:
      'The unit whose grid it is, a commune for its teams: rows are its own and those below it (đơn vị lập bảng).',
  })
  unitId!: string;

  @Field(() => ID, { description: 'The period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => [GridRowInput], { description: 'One row a unit, at most 300 (các dòng).' })
  rows!: GridRowInput[];

  @Field(() => GridModeEnum, {
    defaultValue: 'DRAFT',
    description: 'What becomes of it (chế độ); default: drafts.',
  })
  mode!: GridMode;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Nothing is written unless every row is right; default: right rows are written (tất cả hoặc không).',
  })
  allOrNothing!: boolean;

  @IdempotencyKeyField()
  idempotencyKey?: string | null;
}
