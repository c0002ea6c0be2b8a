import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';
import { Report } from '../report/report.ts';
import { ValueFinding } from '../report/report-input.ts';

/** What became of a row of a grid. */
export type GridOutcome =
  | 'UNCHANGED'
  | 'SAVED'
  | 'SUBMITTED'
  | 'INCOMPLETE'
  | 'REFUSED'
  | 'CONFLICT'
  | 'HELD_BACK';

export const GridOutcomeEnum = describedEnum<GridOutcome>(
  'GridOutcome',
  'What became of a row of a grid (kết quả của một dòng).',
  {
    UNCHANGED: 'Its report says so already; nothing was written (không thay đổi).',
    SAVED: 'Kept as a draft (đã lưu nháp).',
    SUBMITTED: 'Handed in (đã nộp).',
    INCOMPLETE: 'Kept as a draft; `findings` have to be mended first (còn thiếu hoặc sai).',
    REFUSED: 'Nothing of it was written; `refusal` says by which rule (không được nhận).',
    CONFLICT: 'Somebody was faster; `conflict` holds both values, and nothing was written (xung đột).',
    HELD_BACK: 'Right, and not written because another row is not: all or nothing (chưa ghi).',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'What became of a row of a grid (kết quả của một dòng).',
})
export class GridRow {
  @Field(() => ID, { description: 'The unit, as it was sent (đơn vị).' })
  unitId!: string;

  @Field(() => GridOutcomeEnum, { description: 'What became of it (kết quả).' })
  outcome!: GridOutcome;

  @Field(() => Report, {
    nullable: true,
    description:
      'Its report as it is since; null when there is none yet, or when it is not within your rights (báo cáo).',
  })
  report!: Report | null;

  @Field(() => [ValueFinding], {
    description: 'What is wrong or odd with its cells, each by its indicator (lỗi từng ô).',
  })
  findings!: ValueFinding[];

  @Field(() => Refusal, { nullable: true, description: 'Of a refused row: why (lý do không nhận).' })
  refusal!: Refusal | null;

  @Field(() => Conflict, { nullable: true, description: 'Of a conflict: both values (hai bản).' })
  conflict!: Conflict | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What became of a grid, row by row in the order it was sent (kết quả ghi bảng số liệu).',
})
export class GridResult {
  @Field(() => Boolean, {
    description: 'False: all or nothing was asked for, and it is nothing (đã ghi hay chưa).',
  })
  applied!: boolean;

  @Field(() => Int, { description: 'Rows that said nothing new (số dòng không đổi).' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows kept as drafts and right (số dòng lưu nháp).' })
  saved!: number;

  @Field(() => Int, { description: 'Rows handed in (số dòng đã nộp).' })
  submitted!: number;

  @Field(() => Int, { description: 'Rows that have to be mended (số dòng còn thiếu hoặc sai).' })
  incomplete!: number;

  @Field(() => Int, { description: 'Rows of which nothing was taken (số dòng không được nhận).' })
  refused!: number;

  @Field(() => Int, { description: 'Rows somebody else was faster with (số dòng xung đột).' })
  conflicts!: number;

  @Field(() => [GridRow], { description: 'The rows, as they were sent (từng dòng).' })
  rows!: GridRow[];
}

/** What writing a grid answers. */
export const GridChange = createUnionType({
  name: 'GridChange',
  description: 'What became of a grid, or why it was not taken as a whole (kết quả).',
  types: () => [GridResult, Refusal, Conflict] as const,
  resolveType: (value) => {
    if ('rows' in value) return 'GridResult';
    return 'current' in value ? 'Conflict' : 'Refusal';
  },
});
