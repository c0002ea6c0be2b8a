import { ArgsType, createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { describedEnum } from '../enum.ts';
import { IdempotencyKeyField } from '../idempotency-key.ts';
import { Conflict, Refusal } from '../refusal/refusal.ts';

/** What an import may do with a grid. */
export type GridImportMode = 'CHECK' | 'DRAFT' | 'SUBMIT';

export const GridImportModeEnum = describedEnum<GridImportMode>(
  'GridImportMode',
  'What to do with the rows of a file of figures (chế độ nhập số liệu).',
  {
    CHECK: 'Judge every row as if it were handed in, and keep nothing (kiểm tra thử).',
    DRAFT: 'Keep the rows that are right as drafts (lưu nháp các dòng đúng).',
    SUBMIT: 'Hand in the rows that are right and complete (nộp các dòng đúng và đủ).',
  },
);

@ObjectType({ simpleResolvers: true, description: 'One thing wrong in a file of figures (lỗi của một ô).' })
export class GridFault {
  @Field(() => Int, { description: 'The row as numbered in the file, headings included (dòng).' })
  row!: number;

  @Field(() => String, { description: 'The letter of the column: `D`, `AB` (cột).' })
  column!: string;

  @Field(() => String, { description: 'Its heading (tiêu đề cột).' })
  heading!: string;

  @Field(() => String, {
    description: 'The unit of the row, as it is called now or as it was written (đơn vị).',
  })
  unit!: string;

  @Field(() => String, { description: 'What stands there, shortened (giá trị); empty when nothing does.' })
  value!: string;

  @Field(() => String, {
    description:
      'Stable code (mã): that of the finding or refusal, or WRONG_CELL, REMOVES_VALUE, UNKNOWN_UNIT, UNIT_TWICE, CONFLICT.',
  })
  code!: string;

  @Field(() => String, { description: 'What is wrong, in Vietnamese (lỗi).' })
  message!: string;

  @Field(() => String, { description: 'What would be right, in Vietnamese (cách sửa); may be empty.' })
  cure!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A value that is kept, and whose cell in the file is empty (số liệu sẽ bị xóa).',
})
export class GridRemoval {
  @Field(() => Int, { description: 'The row as numbered in the file, headings included (dòng).' })
  row!: number;

  @Field(() => String, { description: 'The letter of the column: `D`, `AB`; of a ratio its first (cột).' })
  column!: string;

  @Field(() => String, { description: 'Its heading (tiêu đề cột).' })
  heading!: string;

  @Field(() => String, { description: 'The unit of the row, as it is called now (đơn vị).' })
  unit!: string;

  @Field(() => String, { description: 'The value that is kept, as a template shows it: `9/10` (giá trị).' })
  value!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What an import of figures found and did (báo cáo nhập số liệu). A row is taken whole or not at all; a check and a run judge alike.',
})
export class GridImportReport {
  @Field(() => GridImportModeEnum, { description: 'What was asked for (chế độ).' })
  mode!: GridImportMode;

  @Field(() => Boolean, {
    description:
      'Whether the rows that are right were written; false after a check, and where it was all or nothing.',
  })
  applied!: boolean;

  @Field(() => Int, { description: 'Rows read, without headings and empty rows (số dòng).' })
  rows!: number;

  @Field(() => Int, { description: 'Rows that say nothing new (số dòng không đổi).' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows kept as drafts (số dòng lưu nháp).' })
  saved!: number;

  @Field(() => Int, { description: 'Rows handed in (số dòng đã nộp).' })
  submitted!: number;

  @Field(() => Int, { description: 'Rows that are right and were not written (số dòng đúng chưa ghi).' })
  heldBack!: number;

  @Field(() => Int, { description: 'Rows with a fault; nothing of them was written (số dòng có lỗi).' })
  faultyRows!: number;

  @Field(() => Int, { description: 'Values that the right rows change (số liệu thay đổi).' })
  changedValues!: number;

  @Field(() => Int, {
    description:
      'How many values that are kept the file removes, because their cells are empty (số ô bị xóa). They go only where `removes` allows as many; else their rows have faults.',
  })
  removedValues!: number;

  @Field(() => [GridRemoval], {
    description: 'Those values in order of the file, at most 500 (danh sách số liệu bị xóa).',
  })
  removals!: GridRemoval[];

  @Field(() => Int, { description: 'How many faults there are (số lỗi).' })
  faultCount!: number;

  @Field(() => [GridFault], { description: 'The faults in order of the file, at most 500 (danh sách lỗi).' })
  faults!: GridFault[];

  @Field(() => [String], { description: 'Columns of the file that are not read (cột bỏ qua).' })
  ignoredColumns!: string[];

  @Field(() => [Int], {
    description: 'Rows that are no data: numbers of columns, totals, signatures (dòng bỏ qua).',
  })
  ignoredRows!: number[];

  @Field(() => Int, {
    description: 'How many of the rows read are hidden in the file, by a filter or by hand (số dòng bị ẩn).',
  })
  hiddenRows!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The sheet that was read, the first one shown (trang tính); null of a CSV file.',
  })
  sheet!: string | null;
}

@ArgsType()
export class ImportGridArgs {
  @Field(() => ID, {
    description:
      'The unit whose grid it is, a commune for its teams: rows are its own and those below it (đơn vị).',
  })
  unitId!: string;

  @Field(() => ID, { description: 'The period (kỳ báo cáo).' })
  periodId!: string;

  @Field(() => String, {
    description: 'The table with its headings (nội dung bảng); cells parted by `;`, `,` or tabs.',
  })
  content!: string;

  @Field(() => GridImportModeEnum, {
    defaultValue: 'CHECK',
    description: 'What to do with the rows (chế độ); default: only judge them.',
  })
  mode!: GridImportMode;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Nothing is written unless every row is right (tất cả hoặc không).',
  })
  allOrNothing!: boolean;

  @Field(() => Int, {
    defaultValue: 0,
    description:
      'How many values that are kept the file may remove at most, as a check has counted them (số ô được xóa).',
  })
  removes!: number;

  @IdempotencyKeyField('HARMLESS')
  idempotencyKey?: string | null;
}

export const ImportGridResult = createUnionType({
  name: 'ImportGridResult',
  description: 'The report of an import, or why the file as a whole was not taken (kết quả nhập số liệu).',
  types: () => [GridImportReport, Refusal, Conflict] as const,
  resolveType: (value) => {
    if ('faults' in value) return 'GridImportReport';
    return 'current' in value ? 'Conflict' : 'Refusal';
  },
});
